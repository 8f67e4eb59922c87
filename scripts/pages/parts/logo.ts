// The logo at the head of a page.

import type { Logo, LogoPicture } from '../../model/logo.ts';
import type { Place } from '../link.ts';

export interface LogoView {
  readonly picture: PictureView;
  readonly text: string;
  readonly holdsName: boolean;
  /** For dark pages; where there is none, the logo has a light ground there. */
  readonly onDark: PictureView | undefined;
}

interface PictureView {
  readonly src: string;
  readonly width: number;
  readonly height: number;
}

export const viewLogo = (logo: Logo, place: Place): LogoView => ({
  picture: viewPicture(logo, place),
  text: logo.text,
  holdsName: logo.holdsName,
  onDark: logo.onDark && viewPicture(logo.onDark, place),
});

const viewPicture = ({ address, width, height }: LogoPicture, place: Place): PictureView => ({
  src: place.to(address),
  width: Math.max(1, Math.round(width)),
  height: Math.max(1, Math.round(height)),
});
