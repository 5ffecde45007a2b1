import { Button, Flex } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import SignaturePad from 'signature_pad';

/** What {@link SignatureField} was given. */
export interface Signature {
  /** The drawing as a picture; undefined while nothing was drawn. */
  readonly toBlob: () => Promise<Blob | undefined>;
}

interface SignatureFieldProps {
  readonly label: string;
  readonly onReady: (signature: Signature) => void;
}

/** A place to sign on the screen with a finger or a pen. */
export function SignatureField({ label, onReady }: SignatureFieldProps) {
  const { t } = useTranslation('inspector');
  const canvas = useRef<HTMLCanvasElement>(null);
  const [pad, setPad] = useState<SignaturePad>();
  useEffect(() => {
    const surface = canvas.current;
    if (!surface) return;
    const made = new SignaturePad(surface, { backgroundColor: '#ffffff', penColor: '#000000' });
    setPad(made);
    // People turn the phone to sign: the lines stay under the finger, and those that are drawn stay.
    const fit = new ResizeObserver(() => {
      const ratio = Math.max(globalThis.devicePixelRatio, 1);
      surface.width = surface.offsetWidth * ratio;
      surface.height = surface.offsetHeight * ratio;
      surface.getContext('2d')?.scale(ratio, ratio);
      made.redraw();
    });
    fit.observe(surface);
    onReady({
      toBlob: () =>
        made.isEmpty()
          ? Promise.resolve(undefined)
          : new Promise((resolve) => surface.toBlob((blob) => resolve(blob ?? undefined), 'image/png')),
    });
    return () => {
      fit.disconnect();
      made.off();
    };
    // The pad is made once for its canvas.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, []);
  return (
    <Flex vertical gap={8}>
      <canvas ref={canvas} className="bh-signature" role="img" aria-label={label} />
      <Button onClick={() => pad?.clear()}>{t('sign.clear')}</Button>
    </Flex>
  );
}
