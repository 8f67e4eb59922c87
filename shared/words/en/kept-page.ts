// What a page says that comes from the device for want of a connection, in English.

export const note = (day: string) =>
  `No connection: this is the page as it was kept on this device on ${day}.`;
