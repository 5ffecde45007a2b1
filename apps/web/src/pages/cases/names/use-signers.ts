import { useTranslation } from 'react-i18next';
import { useNames } from './use-names';

type Id = string | null | undefined;

/** Who did something, and in whose name where it was a deputy. */
export type Signing = readonly [by: Id, absent: Id];

/** Names of those who signed: `const signer = useSigners([[signedBy, signedFor]]); signer(signedBy, signedFor)`. */
export function useSigners(signings: readonly Signing[]): (...signing: Signing) => string {
  const { t } = useTranslation('cases');
  const name = useNames('accounts', signings.flat());
  return (by, absent) => (absent ? t('signer', { name: name(by), absent: name(absent) }) : name(by));
}
