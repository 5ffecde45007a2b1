import { mount } from './mount';
import { phoneRouter } from './phone/router';

void mount(phoneRouter);
