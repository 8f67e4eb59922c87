// The words of open data: what each list is called, and what it holds. The names of fields are no words but part of the
// format, and so are the notes on them, which stand in the schemas beside the fields.

export const openData = {
  /** By each list's place in addresses. */
  lists: {
    committees: {
      title: 'Committees',
      holds: 'Every body whose minutes are published, from council to working group.',
    },
    meetings: {
      title: 'Meetings',
      holds: 'Every meeting, past and to come, with where and when it was held and how far its minutes are.',
    },
    items: {
      title: 'Items',
      holds:
        'Every item of every meeting, by number and title. The text of an item stands in its meeting’s own file.',
    },
    decisions: {
      title: 'Decisions',
      holds: 'Every decision in full, clause by clause, with who moved it and where the vote stands.',
    },
    votes: {
      title: 'Votes',
      holds: 'Every vote that was counted or recorded, by name where the minutes name who voted how.',
    },
    actions: {
      title: 'Actions',
      holds:
        'Who is to do what by when, and whether it is done. An action that later minutes repeat is one record.',
    },
    interests: {
      title: 'Interests',
      holds: 'Every interest that was declared at a meeting: by whom, of what kind, and in which item.',
    },
    people: {
      title: 'People',
      holds: 'Members, officers and others whom the minutes list by name, with counts of their attendance.',
    },
    memberships: {
      title: 'Memberships',
      holds: 'Who held which role, in which committee or in the body as a whole, from when until when.',
    },
    papers: {
      title: 'Papers',
      holds:
        'Every report and other paper before a meeting, with its file’s type and size and whether it is accessible.',
    },
  },
  /** The file of one meeting. */
  minutes: { title: 'Minutes', holds: 'The minutes of one meeting, whole.' },
  record: {
    title: 'State of the record',
    holds: 'What was held, minuted and approved, and what is late, missing, withdrawn or to be reviewed.',
  },
  /** The forms in which a meeting's minutes are published. */
  forms: { txt: 'Plain text', json: 'Data', md: 'As the clerk wrote it' },
};
