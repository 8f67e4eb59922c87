// What is said within the text of minutes, in every form: the state of a task, a note, a picture without words.

export const text = {
  done: 'Done',
  toDo: 'To do',
  table: 'Table',
  note: (number: number) => `Note ${number}`,
  backToNote: (number: number) => `Back to note ${number} in the text`,
  correctedTo: '[corrected to]',
  wordlessPicture: (file: string) => `[Picture without a description: ${file}]`,
};

/** `minutes.txt`. */
export const plainText = {
  seeApproval: (address: string) => `See ${address}`,
  seeMinute: (number: string, address: string) => `See minute ${number}: ${address}`,
  joint: 'Joint meeting with',
  address: 'Address',
  approves: 'Approves the minutes of',
  toApprove: 'Draft minutes to be approved',
  matters: 'Matter',
};
