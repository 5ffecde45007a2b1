import { phoneNamespaces } from './i18n/phone-namespaces.mts';
import { mount } from './mount';
import { wipeDeviceAtSignOut } from './phone/offline/at-sign-out';
import { flushWhenPossible } from './phone/offline/flush';
import { registerWorker } from './phone/offline/register-worker';
import { PhoneFrame } from './phone/phone-frame';
import { phoneRouter } from './phone/router';

wipeDeviceAtSignOut();
flushWhenPossible();
registerWorker();
void mount(phoneRouter, PhoneFrame, phoneNamespaces);
