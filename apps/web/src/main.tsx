import { mount } from './mount';
import { wipeDeviceAtSignOut } from './phone/offline/at-sign-out';
import { router } from './router';
import { DeskFrame } from './shell/desk-frame';

wipeDeviceAtSignOut();
void mount(router, DeskFrame);
