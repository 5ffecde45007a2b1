/** A place on a photo, in its own pixels from the upper left corner. */
export interface AnnotationPoint {
  readonly x: number;
  readonly y: number;
}

/** One thing drawn upon a photo. */
export interface AnnotationMark {
  readonly tool: 'ARROW' | 'BOX' | 'TEXT';
  /** Where an arrow begins, and one corner of a box. */
  readonly from: AnnotationPoint;
  /** What an arrow points at, the other corner of a box, where words stand. */
  readonly to: AnnotationPoint;
  /** Words; empty for arrows and boxes. */
  readonly text: string;
}

/** What is drawn upon a photo, so that it can be drawn again or changed. The photo itself stays as it was. */
export interface Annotation {
  /** Of the photo, in pixels, as it is shown the right way up. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly AnnotationMark[];
}
