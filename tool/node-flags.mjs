// With what the server is started, by the launcher and by the tests that start it as a user would.
export const nodeFlags = [
  '--enable-source-maps',
  // New objects get 8 MB, not 16, before what still lives is moved on: a busy process holds a quarter less, at the same speed.
  '--max-semi-space-size=8',
];
