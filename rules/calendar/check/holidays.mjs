// The holidays of the whole country: where they come from, and whether the sources agree.
//
//   npm ci
//   npm run check                             compares ../holidays.csv with both packages
//   npm run write -- 2027=国办发明电〔2026〕7号    writes it anew from chinese-days, with the notice
//                                             of each year that has none yet, and the second
//                                             source that the build compares it with
//
// Rows of single areas are kept as they stand. Exit code 1: the sources differ, or a notice is
// missing; nothing was written.
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const FIRST_YEAR = 2020;
const HEADINGS = '地区,日期,性质,名称,依据';
const CSV = new URL('../holidays.csv', import.meta.url);
const SECOND = new URL(
  '../../../modules/platform/src/test/resources/org/yiwang/platform/calendar/second-source.csv',
  import.meta.url,
);
const SPOKEN = { 清明: '清明节', 端午: '端午节', 中秋: '中秋节' };

const require = createRequire(import.meta.url);

/** date → { kind, name } by chinese-days (MIT, github.com/vsme/chinese-days). */
function chineseDays() {
  const { holidays, workdays } = JSON.parse(
    readFileSync(require.resolve('chinese-days/dist/chinese-days.json'), 'utf8'),
  );
  const days = new Map();
  const put = (all, kind) => {
    for (const [date, text] of Object.entries(all)) {
      const name = text.split(',')[1];
      days.set(date, { kind, name: SPOKEN[name] ?? name });
    }
  };
  put(holidays, 'holiday');
  put(workdays, 'workday');
  return days;
}

/** date → { kind } by lunar-javascript (MIT, github.com/6tail/lunar-javascript). */
function lunar(years) {
  const { HolidayUtil } = require('lunar-javascript');
  const days = new Map();
  for (const year of years) {
    for (const day of HolidayUtil.getHolidays(year)) {
      days.set(day.getDay(), { kind: day.isWork() ? 'workday' : 'holiday' });
    }
  }
  return days;
}

function rowsOf(text) {
  return text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .slice(1)
    .filter(Boolean)
    .map((line) => {
      const [area, date, kind, name, basis] = line.split(',');
      return { area, date, kind, name, basis };
    });
}

const yearOf = (date) => Number(date.slice(0, 4));

function* daysOf(year) {
  for (let day = new Date(Date.UTC(year, 0, 1)); day.getUTCFullYear() === year; ) {
    yield day.toISOString().slice(0, 10);
    day = new Date(day.getTime() + 86_400_000);
  }
}

const weekday = (date) => ![0, 6].includes(new Date(date + 'T00:00:00Z').getUTCDay());
const isWorked = (days, date) =>
  days.has(date) ? days.get(date).kind === 'workday' : weekday(date);

/** Every day of every year on which a source says otherwise than the given days. */
function differences(days, years) {
  const found = [];
  const lunarDays = lunar(years);
  const chinese = chineseDays();
  for (const year of years) {
    for (const date of daysOf(year)) {
      const said = isWorked(days, date);
      const others = {
        'chinese-days': isWorked(chinese, date),
        'lunar-javascript': isWorked(lunarDays, date),
      };
      for (const [source, other] of Object.entries(others)) {
        if (said !== other) {
          found.push(`${date}: ${said ? '上班' : '放假'}，${source} 为${other ? '上班' : '放假'}`);
        }
      }
    }
  }
  return found;
}

function fail(lines) {
  lines.forEach((line) => console.error(line));
  process.exit(1);
}

function check() {
  const rows = rowsOf(readFileSync(CSV, 'utf8')).filter((row) => row.area === '-');
  const years = [...new Set(rows.map((row) => yearOf(row.date)))].sort();
  const found = differences(new Map(rows.map((row) => [row.date, row])), years);
  if (found.length > 0) {
    fail(found);
  }
  const ahead = [...chineseDays().keys()]
    .map(yearOf)
    .filter((year) => !years.includes(year) && year > FIRST_YEAR);
  console.log(`${years[0]}–${years.at(-1)}：${rows.length} 行，两个来源一致`);
  if (ahead.length > 0) {
    console.log(`chinese-days 已有 ${[...new Set(ahead)].join('、')} 年，请用 write 补上`);
  }
}

function write(given) {
  const old = rowsOf(readFileSync(CSV, 'utf8'));
  const notices = new Map(old.filter((row) => row.area === '-').map((row) => [row.date, row.basis]));
  const yearly = new Map(given.map((each) => [Number(each.split('=')[0]), each.split('=')[1]]));
  old
    .filter((row) => row.area === '-')
    .forEach((row) => yearly.has(yearOf(row.date)) || yearly.set(yearOf(row.date), row.basis));
  const days = [...chineseDays()].filter(([date]) => yearOf(date) >= FIRST_YEAR).sort();
  const years = [...new Set(days.map(([date]) => yearOf(date)))];
  const silent = years.filter((year) => !yearly.get(year));
  if (silent.length > 0) {
    fail(
      silent.map(
        (year) =>
          `${year} 年没有写明依据的通知，例如：npm run write -- ${year}=国办发明电〔${year - 1}〕7号`,
      ),
    );
  }
  const found = differences(new Map(days), years);
  if (found.length > 0) {
    fail(found);
  }
  const national = days.map(
    ([date, { kind, name }]) =>
      ['-', date, kind, name, notices.get(date) ?? yearly.get(yearOf(date))].join(','),
  );
  const local = old
    .filter((row) => row.area !== '-')
    .map((row) => [row.area, row.date, row.kind, row.name, row.basis].join(','));
  writeFileSync(CSV, [HEADINGS, ...national, ...local, ''].join('\n'));
  const second = [...lunar(years)].sort().map(([date, { kind }]) => `${date},${kind}`);
  writeFileSync(SECOND, ['date,kind', ...second, ''].join('\n'));
  console.log(`${years[0]}–${years.at(-1)}：写了 ${national.length} 行，另保留地方 ${local.length} 行`);
}

const [command, ...rest] = process.argv.slice(2);
if (command === 'check') {
  check();
} else if (command === 'write') {
  write(rest);
} else {
  fail(['用法：npm run check，或者 npm run write -- 年份=通知文号']);
}
