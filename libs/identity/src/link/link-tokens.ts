import { randomBytes } from 'node:crypto';
import type { Request } from 'express';

const visitShape = /^Bearer (bhv_[A-Za-z0-9_-]{43})$/;

/** A new token of a link: `bht_` and 256 random bits. */
export function newLinkToken(): string {
  return `bht_${randomBytes(32).toString('base64url')}`;
}

/** A new token of a visit: `bhv_` and 256 random bits. */
export function newVisitToken(): string {
  return `bhv_${randomBytes(32).toString('base64url')}`;
}

/** The token of the request's `Authorization: Bearer` header, when it is one of a visit. */
export function visitToken(request: Request): string | undefined {
  return visitShape.exec(request.header('authorization') ?? '')?.[1];
}
