import { mount } from './mount';
import { wipeDeviceAtSignOut } from './phone/offline/at-sign-out';
import { router } from './router';

wipeDeviceAtSignOut();
void mount(router);
