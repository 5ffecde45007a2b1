import {
  type ArgumentsHost,
  Body,
  Catch,
  Get,
  HttpCode,
  PayloadTooLargeException,
  Post,
  Res,
  StreamableFile,
  UploadedFile,
  UseFilters,
  UseInterceptors,
} from '@nestjs/common';
import { FileInterceptor } from '@nestjs/platform-express';
import { ApiBody, ApiConsumes } from '@nestjs/swagger';
import {
  BihuanController,
  By,
  CommandExecutor,
  ProblemFilter,
  type RequestBy,
  SearchRequest,
  type SearchResult,
  ReadAccess,
  Id,
} from '@bihuan/kernel';
import type { Response } from 'express';
import { EvidenceShelf } from './evidence-shelf';
import { EvidenceUploaded, UploadEvidenceBody } from './evidence.dto';
import { Evidence } from './evidence.entity';
import { evidenceNotFound } from './evidence.errors';
import { evidenceSizeLimit, evidenceTooLarge, FileContent } from './file-content';
import { UploadEvidence } from './upload-evidence';

/** What multer hands over of a file kept in memory. */
interface ReceivedFile {
  readonly originalname: string;
  readonly buffer: Buffer;
}

@Catch(PayloadTooLargeException)
class TooLargeFilter extends ProblemFilter {
  override catch(_error: unknown, host: ArgumentsHost): void {
    super.catch(evidenceTooLarge(), host);
  }
}

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
  @ApiConsumes('multipart/form-data')
  @ApiBody({ type: UploadEvidenceBody, description: 'With the file itself in the field `file`.' })
  @UseFilters(TooLargeFilter)
  @UseInterceptors(FileInterceptor('file', { limits: { fileSize: evidenceSizeLimit, files: 1, fields: 20 } }))
  upload(
    @By() by: RequestBy,
    @Body() body: UploadEvidenceBody,
    @UploadedFile() file: ReceivedFile | undefined,
  ): Promise<EvidenceUploaded> {
    const content = new FileContent(file?.buffer ?? Buffer.alloc(0));
    const fileName = fileNameOf(file?.originalname ?? '');
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
      'Cache-Control': 'private, max-age=31536000, immutable',
    });
    return new StreamableFile(bytes, { type: row.mime, length: bytes.length });
  }
}

/** Browsers send file names as UTF-8, multer reads them as Latin-1. */
function fileNameOf(original: string): string {
  const name = Buffer.from(original, 'latin1').toString('utf8');
  return name.replaceAll(/[\p{Cc}/\\]/gu, '_').slice(-200) || 'file';
}
