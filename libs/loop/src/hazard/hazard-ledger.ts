import { Injectable } from '@nestjs/common';
import { EvidenceShelf } from '@bihuan/evidence';
import { Clock } from '@bihuan/kernel';
import { CaseFile } from '../dossier/case-file';
import { CaseNumbers } from '../dossier/case-numbers';
import { subjectOf } from './hazard-cases';
import type { Hazard } from './hazard.entity';

/** The ledger of hazards (隐患台账): gives a case its number and opens its file. */
@Injectable()
export class HazardLedger {
  constructor(
    private readonly clock: Clock,
    private readonly numbers: CaseNumbers,
    private readonly file: CaseFile,
    private readonly evidence: EvidenceShelf,
  ) {}

  /** The next number of a place. */
  number(jurisdiction: string): Promise<string> {
    return this.numbers.next('YH', jurisdiction);
  }

  /** Enters a draft: from now on the enterprise knows of the case and sees its photos. The case is to be saved. */
  async enter(hazard: Hazard): Promise<void> {
    hazard.registeredAt = this.clock.now();
    hazard.number = await this.number(hazard.jurisdiction);
    await this.evidence.attach(
      [...new Set([...hazard.photosBefore, ...hazard.photosAfter])],
      subjectOf(hazard),
    );
    if (hazard.source === 'SELF_CHECK') await this.fileSelfCheck(hazard);
  }

  /** 自查记录: takes the place of the inspection record in the file. */
  private async fileSelfCheck(hazard: Hazard): Promise<void> {
    const { id, jurisdiction, enterpriseId, title, description, place, photosBefore, recordedAt } = hazard;
    await this.file.issue({
      kind: 'SELF_CHECK_RECORD',
      jurisdiction,
      enterpriseId,
      hazardIds: [id],
      content: { number: hazard.number, title, description, place, recordedAt },
      evidenceIds: photosBefore,
      status: 'APPROVED',
    });
  }
}
