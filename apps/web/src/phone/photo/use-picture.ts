import { useEffect, useState } from 'react';

/** A picture ready to be drawn, turned the right way up. */
export function usePicture(blob: Blob): ImageBitmap | undefined {
  const [picture, setPicture] = useState<ImageBitmap>();
  useEffect(() => {
    let made: ImageBitmap | undefined;
    let gone = false;
    void createImageBitmap(blob, { imageOrientation: 'from-image' }).then((bitmap) => {
      made = bitmap;
      if (gone) bitmap.close();
      else setPicture(bitmap);
    });
    return () => {
      gone = true;
      made?.close();
    };
  }, [blob]);
  return picture;
}
