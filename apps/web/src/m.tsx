import { mount } from './mount';
import { wipeDeviceAtSignOut } from './phone/offline/at-sign-out';
import { flushWhenPossible } from './phone/offline/flush';
import { registerWorker } from './phone/offline/register-worker';
import { phoneRouter } from './phone/router';

wipeDeviceAtSignOut();
flushWhenPossible();
registerWorker();
void mount(phoneRouter);
