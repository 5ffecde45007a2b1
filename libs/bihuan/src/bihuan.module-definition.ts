import { ConfigurableModuleBuilder } from '@nestjs/common';
import type { BihuanOptions, BihuanStaticOptions } from './bihuan.options';

const defaults: Required<BihuanStaticOptions> = { dataSource: 'default', background: true };

/** What `forRoot` and `forRootAsync` are made of. */
export const {
  ConfigurableModuleClass,
  MODULE_OPTIONS_TOKEN: BIHUAN_OPTIONS,
  OPTIONS_TYPE,
  ASYNC_OPTIONS_TYPE,
} = new ConfigurableModuleBuilder<BihuanOptions>().setClassMethodName('forRoot').setExtras(defaults).build();
