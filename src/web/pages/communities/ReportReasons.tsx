import type { ReportedText } from '#domain/moderation/queue.ts';
import { reasonWords } from './words.ts';

/** Why a text was reported, one line for each report. */
export function ReportReasons({ reports }: Pick<ReportedText, 'reports'>) {
  return (
    <ul class="reasons">
      {reports.map((report) => (
        <li>
          <b>{reasonWords[report.reason]}</b>
          {report.words && <>: {report.words}</>}
        </li>
      ))}
    </ul>
  );
}
