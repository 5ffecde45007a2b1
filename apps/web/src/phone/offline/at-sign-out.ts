import { wipeAtSignOut } from '../../shell/sign-out';

const store = () => import('./device-store');

/** Signing out, on whichever page, wipes what the phone pages keep on this device. */
export function wipeDeviceAtSignOut(): void {
  wipeAtSignOut(
    async () => (await store()).wipeDevice(),
    async () => (await store()).countUnsent(),
  );
}
