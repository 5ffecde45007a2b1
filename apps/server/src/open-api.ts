import type { INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';

/** Describes the API; the document in `docs/openapi.json` is this one. */
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

/** Serves the document at `/api/docs-json` and a page to read and try it at `/api/docs`. */
export function serveOpenApi(app: INestApplication): void {
  SwaggerModule.setup('api/docs', app, () => openApiDocument(app), { jsonDocumentUrl: 'api/docs-json' });
}
