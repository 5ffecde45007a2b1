import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Describes the requests of the API; what they are answered stands only in `docs/openapi.json`. */
export function openApiDocument(app: INestApplication): OpenAPIObject {
  const description = 'Work-safety campaigns as workflows that close their own loop 安全生产专项行动闭环管理';
  const config = new DocumentBuilder()
    .setTitle('Bihuan 闭环')
    .setDescription(description)
    .setVersion('1')
    .addBearerAuth()
    .build();
  return SwaggerModule.createDocument(app, config, {
    operationIdFactory: (controller, method) => `${controller.replace(/Controller$/, '')}_${method}`,
  });
}

/** The document of this release. Sources and `dist` stand at different depths below the package. */
function releasedDocument(): OpenAPIObject | undefined {
  const file = ['../../../docs', '../../../../docs']
    .map((up) => resolve(__dirname, up, 'openapi.json'))
    .find((path) => existsSync(path));
  return file === undefined ? undefined : (JSON.parse(readFileSync(file, 'utf8')) as OpenAPIObject);
}

/**
 * Serves `docs/openapi.json` at `/api/docs-json` and a page to read and try it at `/api/docs`. Where only the compiled
 * product is installed, it says what Nest knows: the requests.
 */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => releasedDocument() ?? openApiDocument(app), {
    jsonDocumentUrl: 'api/docs-json',
  });
}
