import type { DevicePhoto } from '../offline/entry';
/** placeholder */
export default function Annotator(_: { photo: DevicePhoto; onClose: (id?: string) => void }) {
  return null;
}
