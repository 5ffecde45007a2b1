import { Body, Get, HttpCode, Post, Res, StreamableFile, UploadedFile } from '@nestjs/common';
import { ApiBody } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  ReadAccess,
  Id,
  Upload,
  type UploadedBytes,
  uploadedName,
} from '@bihuan/kernel';
import type { Response } from 'express';
import { EvidenceShelf } from './evidence-shelf';
import { EvidenceUploaded, UploadEvidenceBody } from './evidence.dto';
import { Evidence } from './evidence.entity';
import { evidenceNotFound } from './evidence.errors';
import { evidenceSizeLimit, evidenceTooLarge, FileContent } from './file-content';
import { UploadEvidence } from './upload-evidence';

/** Photos, documents and other files of the cases. */
@BihuanController('evidence')
export class EvidenceController {
  constructor(
    private readonly commands: CommandExecutor,
    private readonly reading: ReadAccess,
    private readonly shelf: EvidenceShelf,
  ) {}

  /** Stores a file (form field `file`, at most 10 MB) with its provenance. */
  @Post()
  @Upload({ limit: evidenceSizeLimit, fields: 20, tooLarge: evidenceTooLarge })
  @ApiBody({ type: UploadEvidenceBody, description: 'With the file itself in the field `file`.' })
  upload(
    @By() by: RequestBy,
    @Body() body: UploadEvidenceBody,
    @UploadedFile() file: UploadedBytes | undefined,
  ): Promise<EvidenceUploaded> {
    const content = new FileContent(file?.buffer ?? Buffer.alloc(0));
    const fileName = uploadedName(file, 'file');
    return this.commands.run(
      UploadEvidence,
      by.actor,
      Object.assign(body, { content, fileName }),
      by.options,
    );
  }

  @Post('search')
  @HttpCode(200)
  search(@By() by: RequestBy, @Body() body: SearchRequest): Promise<SearchResult<Evidence>> {
    return this.reading.run(by.actor, 'evidence.read', () => this.shelf.search(body));
  }

  /** What is known of a file. */
  @Get(':id')
  async get(@By() by: RequestBy, @Id() id: string): Promise<Evidence> {
    const [row] = await this.reading.run(by.actor, 'evidence.read', () => this.shelf.require([id]));
    if (!row) throw evidenceNotFound([id]);
    return row;
  }

  /** The file itself, for saving: it is never shown as part of our pages. */
  @Get(':id/content')
  async content(
    @By() by: RequestBy,
    @Id() id: string,
    @Res({ passthrough: true }) response: Response,
  ): Promise<StreamableFile> {
    const { row, bytes } = await this.reading.run(by.actor, 'evidence.read', async () => {
      const [found] = await this.shelf.require([id]);
      if (!found) throw evidenceNotFound([id]);
      return { row: found, bytes: await this.shelf.content(found) };
    });
    response.attachment(row.fileName);
    response.set({
      ETag: `"${row.hash}"`,
      'X-Content-Type-Options': 'nosniff',
      'Cache-Control': 'private, max-age=3600, immutable',
    });
    // What one session has fetched is not there for the next at the same browser.
    response.vary('Authorization');
    return new StreamableFile(bytes, { type: row.mime, length: bytes.length });
  }
}
