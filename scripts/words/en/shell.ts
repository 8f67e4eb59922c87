// What surrounds every page: skip link, header, navigation, footer.

export const shell = {
  skipLink: 'Skip to content',
  searchLabel: 'Search the minutes',
  searchButton: 'Search',
  navigation: 'Archive',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  sections: {
    committees: 'Committees',
    dates: 'Dates',
    decisions: 'Decisions',
    actions: 'Actions',
    matters: 'Matters',
    people: 'People',
    papers: 'Papers',
  },
  footer: {
    about: 'About this archive',
    accessibility: 'Accessibility',
    record: 'State of the record',
    offline: 'Copies to keep',
    data: 'Open data',
  },
};
