// The button that keeps a committee on the device; see assets/offline/keep-offline.ts.

import type { Committee } from '../../model/committee.ts';
import { homeUrl, keepScriptUrl } from '../../model/url.ts';
import type { Place } from '../link.ts';

export interface KeepView {
  readonly committee: string;
  readonly name: string;
  /** The site's root and the script, as seen from the page. */
  readonly root: string;
  readonly script: string;
}

export const viewKeep = ({ slug, name }: Pick<Committee, 'slug' | 'name'>, place: Place): KeepView => ({
  committee: slug,
  name,
  root: place.to(homeUrl),
  script: place.to(keepScriptUrl),
});
