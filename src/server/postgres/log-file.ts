import { closeSync, constants, copyFileSync, fstatSync, ftruncateSync, openSync, readSync, rmSync } from 'node:fs';

export interface LogFile {
  /** PostgreSQL writes here by itself, so that it never waits for us */
  handle: number;
  size(): number;
  /** what was written since the file had this size */
  since(size: number): string;
  close(): void;
}

const limit = 1_000_000;

/**
 * PostgreSQL's log, at most about a megabyte, and one before it as `<path>.1`. The check runs every ten seconds.
 */
export function openLog(path: string): LogFile {
  const { O_RDWR, O_APPEND, O_CREAT, O_NOFOLLOW } = constants;
  const handle = openSync(path, O_RDWR | O_APPEND | O_CREAT | O_NOFOLLOW, 0o600);
  const size = () => fstatSync(handle).size;
  const rotate = () => {
    if (size() < limit) return;
    try {
      rmSync(`${path}.1`, { force: true });
      copyFileSync(path, `${path}.1`, constants.COPYFILE_EXCL);
    } finally {
      ftruncateSync(handle, 0);
    }
  };
  rotate();
  const timer = setInterval(rotate, 10_000).unref();
  return {
    handle,
    size,
    since(start) {
      const text = Buffer.alloc(Math.min(Math.max(size() - start, 0), 20_000));
      return text.toString('utf8', 0, readSync(handle, text, 0, text.length, start));
    },
    close() {
      clearInterval(timer);
      closeSync(handle);
    },
  };
}
