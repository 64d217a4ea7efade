// With what the server is started, by the launcher and by the tests that start it as a user would.
export const nodeFlags = [
  '--enable-source-maps',
  // Old objects are collected when they have doubled, not first when there are several times as many: a busy process holds
  // 220 MB instead of 260. The time comes back from letting new objects have 16 MB before what still lives is moved on.
  '--heap-growing-percent=100',
  '--max-semi-space-size=16',
];
