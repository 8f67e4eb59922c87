// The ways in which narrative minutes tell that a matter was settled, with no label and no motion: a row each, with an example beside it.

import type { Way } from './decision-way.ts';
import { OWN_BODY } from './own-bodies.ts';

const BY_ALL =
  '(?: unanimously| by (?:all(?: (?:present|members|those present))?|(?:the )?(?:[Mm]embers|[Mm]eeting|[Cc]ouncil|[Cc]ommittee|[Bb]oard)(?: present)?))';

export const SETTLED_WAYS: readonly Way[] = [
  // "The Council considered the plans and were minded to support them."
  {
    has: / minded to /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})(?: (?:considered|discussed|reviewed|noted|viewed) [^.;:?]{3,200}?,? and)? (?<label>(?:was|were|is|are) (?:unanimously |all )?minded)(?<joint> to (?!(?:think|believe|agree with)\\b))`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "The clerk's recommendation was accepted.", "The recommendations in the report were agreed."
  {
    has: /[Rr]ecommendations? /,
    pattern: new RegExp(
      `^(?:The|This|All|Both|These) (?:(?!(?:Borough|County|District|City|Planning|Government)\\b)[\\p{L}'’-]+ ){0,4}?[Rr]ecommendations?(?: (?:(?!\\b(?:that|which|who|had|has|have|Borough|County|District) )[^.;:?]){3,120}?)? (?:was|were) (?:then |duly |unanimously )*(?<label>(?<verb>accepted|agreed|approved|adopted|endorsed))${BY_ALL}?\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
  },
  // "These were read and agreed by all present.": so are the minutes of the last meeting, and nothing else
  {
    has: /^(?:These|They) were /,
    pattern: new RegExp(
      `^(?:These|They) were (?:then |duly )?(?:read(?: aloud| out)?|taken as read),? and (?:then |duly )?(?<label>(?<verb>accepted|approved|agreed|confirmed|adopted))${BY_ALL}?(?: and (?:duly )?signed[^.;:?]{0,60})?\\.?$`,
      'u',
    ),
    kind: 'approved',
    isWhole: true,
    isOfEarlier: true,
  },
  // "The Council set the precept at £20,000.", "The board set a special meeting date of 28 May."
  {
    has: / (?:set|fixed) (?:the|an?|its|our) /,
    pattern: new RegExp(
      `^(?<body>${OWN_BODY})(?: then| also| unanimously| therefore)* (?<label>set|fixed) (?:the|an?|its|our) (?:(?!(?:good|bad|new record)\\b)[\\p{L}\\d'’/-]+ ){0,4}?(?:precept|budget|levy|rates?|fees?|dues|subscriptions?|rents?|deadline|millage|salary|(?:meeting |hearing )?date)(?: [^.;:?]{2,60}?)? (?:at|of|for|to) (?=[^.;:?]{0,40}\\d)[^;:?]{2,200}$`,
      'u',
    ),
    kind: 'agreed',
    isWhole: true,
  },
  // "A resolution was passed to adopt this policy.", "A motion was carried unanimously that the gate be locked."
  {
    has: /^A (?:special |ordinary )?(?:resolution|motion) (?:was|has been) /,
    pattern:
      /^(?!.{0,300}\b(?:last|previous|earlier|recently|ago|in \d{4}|County|District|Parliament|Congress|Assembly|conference)\b)A (?:special |ordinary )?(?:resolution|motion) (?:was|has been) (?:then |duly |therefore |unanimously )*(?<label>(?<verb>passed|carried|adopted|agreed))(?: unanimously)?(?<joint> (?:to|that) (?=\p{Ll}))/u,
    kind: 'resolved',
    isWhole: true,
  },
];
