import { ConfigurableModuleBuilder, type DynamicModule } from '@nestjs/common';
import { getDataSourceToken, TypeOrmModule } from '@nestjs/typeorm';
import { BIHUAN_DATA_SOURCE } from '@bihuan/kernel';
import type { BihuanOptions, BihuanStaticOptions } from './bihuan.options';
import { bihuanEntities } from './tables';

const defaults: Required<BihuanStaticOptions> = { dataSource: 'default', background: true };

/** Token of the static options inside the module. */
export const BIHUAN_STATIC_OPTIONS = Symbol('BIHUAN_STATIC_OPTIONS');

function shape(definition: DynamicModule, options: Required<BihuanStaticOptions>): DynamicModule {
  const { dataSource } = options;
  return {
    ...definition,
    global: true,
    imports: [...(definition.imports ?? []), TypeOrmModule.forFeature(bihuanEntities, dataSource)],
    providers: [
      ...(definition.providers ?? []),
      { provide: BIHUAN_STATIC_OPTIONS, useValue: options },
      { provide: BIHUAN_DATA_SOURCE, useExisting: getDataSourceToken(dataSource) },
    ],
    exports: [BIHUAN_DATA_SOURCE],
  };
}

/** What `forRoot` and `forRootAsync` are made of. */
export const { ConfigurableModuleClass, MODULE_OPTIONS_TOKEN: BIHUAN_OPTIONS } =
  new ConfigurableModuleBuilder<BihuanOptions>()
    .setClassMethodName('forRoot')
    .setExtras(defaults, shape)
    .build();
