import { mount } from './mount';
import { router } from './router';

void mount(router);
