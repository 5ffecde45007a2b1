/** What a device tells of the moment something happened, when it could not tell at once. */
export interface ClaimedMoment {
  /** When it happened, by the clock of the device; with offset. */
  readonly occurredAt?: string;
  /** The clock of the device as it sent it; with offset. */
  readonly deviceTime?: string;
}

/** The three times of something told later, beside each other: two the device claims, one we know. */
export interface ToldTimes {
  readonly occurredAt: string;
  readonly deviceTime: string | null;
  readonly receivedAt: string;
}

/**
 * When it happened by our clock. A device whose clock is wrong still knows how long ago it was, so that much is taken
 * from the moment we received it; without its clock the claim is taken as it is, without a claim it happened just now.
 *
 * @returns undefined when it would lie in the future
 */
export function momentOf({ occurredAt, deviceTime }: ClaimedMoment, receivedAt: Date): Date | undefined {
  if (occurredAt === undefined) return receivedAt;
  const sentAt = deviceTime === undefined ? receivedAt : new Date(deviceTime);
  const age = sentAt.getTime() - new Date(occurredAt).getTime();
  return age < 0 ? undefined : new Date(receivedAt.getTime() - age);
}

/** The times to keep of something told later; null when the device claimed nothing. */
export function toldTimes({ occurredAt, deviceTime }: ClaimedMoment, receivedAt: Date): ToldTimes | null {
  if (occurredAt === undefined) return null;
  return {
    occurredAt: new Date(occurredAt).toISOString(),
    deviceTime: deviceTime === undefined ? null : new Date(deviceTime).toISOString(),
    receivedAt: receivedAt.toISOString(),
  };
}
