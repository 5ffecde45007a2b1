import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { App, Button, Flex, Input } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { api } from '../../api/client';
import { Loading, Nothing, ProblemView } from '../../ui/states';
import { PhonePage } from '../enterprise/phone-page';
import { useDevice } from '../offline/use-device';
import { useStoredDraft } from '../offline/use-draft';
import { HazardForm, type HazardValues } from './hazard-form';
import { blank } from './hazard.page';
import { drafts, inspectorPaths } from './paths';
import './phone-form.css';
import { reportHazard } from './save-hazard';

interface Place {
  readonly id: string;
  readonly name: string;
}

const draftId = drafts.hazard('random');

/** A hazard seen in passing (随手拍): which enterprise, then what. */
export function RandomHazardPage() {
  const { t } = useTranslation('inspector');
  const router = useRouter();
  const { message } = App.useApp();
  const [place, setPlace] = useState<Place>();
  const stored = useStoredDraft<HazardValues>(draftId);
  async function submit(values: HazardValues): Promise<void> {
    if (!place) return;
    await reportHazard(values, { enterpriseId: place.id, enterpriseName: place.name }, draftId);
    void message.success(t('hazard.saved'));
    await router.navigate({ to: inspectorPaths.home as string });
  }
  return (
    <PhonePage title={t('random.title')} lead={place?.name ?? t('random.lead')} back={inspectorPaths.home}>
      {place ? (
        <>
          <Button onClick={() => setPlace(undefined)}>{t('random.another')}</Button>
          {stored ? (
            <HazardForm draftId={draftId} initial={{ ...blank, ...stored.values }} onSubmit={submit} />
          ) : (
            <Loading />
          )}
        </>
      ) : (
        <PlacePicker onPick={setPlace} />
      )}
    </PhonePage>
  );
}

/** Enterprises by name; without a network those of the visits on this device. */
function PlacePicker({ onPick }: { onPick: (place: Place) => void }) {
  const { t } = useTranslation('inspector');
  const [text, setText] = useState('');
  const known = useDevice(
    async (store) => (await store.visits.toArray()).map(({ enterprise }) => enterprise),
    [],
  );
  const wanted = text.trim();
  const found = useQuery({
    queryKey: ['enterprises-by-name', wanted],
    enabled: wanted.length >= 2,
    networkMode: 'always',
    retry: false,
    queryFn: async () => {
      const body = { filter: { name: { like: wanted } }, page: { limit: 20 } };
      const { data } = await api.POST('/api/v1/enterprises/search', { body });
      return data?.items ?? [];
    },
  });
  const places =
    (wanted.length >= 2 ? found.data : undefined) ?? known?.filter(({ name }) => name.includes(wanted));
  return (
    <Flex vertical gap={8}>
      <Input.Search
        size="large"
        value={text}
        aria-label={t('random.search')}
        placeholder={t('random.search')}
        loading={found.isFetching}
        onChange={({ target }) => setText(target.value)}
      />
      {found.error ? <ProblemView error={found.error} /> : null}
      {places?.length === 0 ? <Nothing filtered /> : null}
      {places?.map(({ id, name }) => (
        <Button key={id} size="large" block onClick={() => onPick({ id, name })}>
          {name}
        </Button>
      ))}
    </Flex>
  );
}
