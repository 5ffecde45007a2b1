import { QRCode } from 'antd';

/** A QR code; loaded only where one is shown. */
export default function QrCode({ text, label }: { text: string; label: string }) {
  return (
    <div role="img" aria-label={label}>
      <div aria-hidden>
        <QRCode value={text} size={220} />
      </div>
    </div>
  );
}
