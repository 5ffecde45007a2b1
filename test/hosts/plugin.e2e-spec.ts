import type { AddressInfo } from 'node:net';
import { Controller, Get, type INestApplication, Module, NotFoundException } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { TypeOrmModule } from '@nestjs/typeorm';
import { BihuanModule, Clock, installBihuan, SystemClock } from '@bihuan/bihuan';
import { applicationConnection } from '@bihuan/database';
import { demoPassword, installDemoOrganisation } from '@bihuan/demo';
import { createTestDatabase, type TestDatabase } from '@bihuan/testing';

/** A host has its own routes, its own errors and its own database. */
@Controller()
class HostController {
  @Get('hello')
  hello(): { from: string } {
    return { from: 'host' };
  }

  @Get('missing')
  missing(): never {
    throw new NotFoundException('the host says so');
  }
}

describe('a host that imports the product', () => {
  let app: INestApplication;
  let databases: TestDatabase[];
  let origin: string;

  beforeAll(async () => {
    databases = [await createTestDatabase('nothing'), await createTestDatabase()];
    const [own, safety] = databases.map(({ ownerUrl }) => applicationConnection(ownerUrl));
    @Module({
      imports: [
        TypeOrmModule.forRoot({ ...own, entities: [] }),
        TypeOrmModule.forRoot({ ...safety, name: 'safety', autoLoadEntities: true }),
        BihuanModule.forRoot({ dataSource: 'safety' }),
      ],
      controllers: [HostController],
    })
    class HostModule {}
    app = await NestFactory.create(HostModule, { logger: ['error'], abortOnError: false });
    await app.init();
    await installBihuan(app);
    await installDemoOrganisation(app);
    await app.listen(0, '127.0.0.1');
    origin = `http://127.0.0.1:${(app.getHttpServer().address() as AddressInfo).port}`;
  }, 60_000);
  afterAll(async () => {
    await app?.close();
    for (const database of databases ?? []) await database.drop();
  });

  it('keeps its own routes and its own way to answer errors', async () => {
    expect(await (await fetch(`${origin}/hello`)).json()).toEqual({ from: 'host' });
    const missing = await fetch(`${origin}/missing`);
    expect([missing.status, await missing.json()]).toEqual([
      404,
      expect.objectContaining({ message: 'the host says so' }),
    ]);
  });

  it('has the product beside them, on the data source it named', async () => {
    const refused = await fetch(`${origin}/hazards/search`, { method: 'POST' });
    expect([refused.status, await refused.json()]).toEqual([
      401,
      expect.objectContaining({ code: 'UNAUTHENTICATED' }),
    ]);
    const post = async (path: string, body: unknown, token = ''): Promise<Record<string, unknown>> => {
      const headers = {
        'content-type': 'application/json',
        ...(token && { authorization: `Bearer ${token}` }),
      };
      const response = await fetch(`${origin}${path}`, {
        method: 'POST',
        headers,
        body: JSON.stringify(body),
      });
      return (await response.json()) as Record<string, unknown>;
    };
    const { token } = await post('/sessions', { username: 'organiser', password: demoPassword });
    const { items } = await post('/definitions/search', {}, String(token));
    const keys = (items as { key: string }[]).map(({ key }) => key);
    expect(keys).toEqual(
      expect.arrayContaining(['campaign', 'general-hazard', 'inspection', 'lookback', 'major-hazard']),
    );
  });

  it('runs on the clock of the machine unless told otherwise', () => {
    expect(app.get(Clock, { strict: false })).toBeInstanceOf(SystemClock);
  });
});
