package org.yiwang.appeals.deadlines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.yiwang.appeals.deadlines.History.at;
import static org.yiwang.appeals.deadlines.History.handle;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.calendar.Holidays;

@DisplayName("为什么是这一天：一句话说给群众听")
class WhyThisDateTest {

  private static final String DAYS = "working-days";

  @Test
  void names_the_holiday_that_was_skipped_and_the_weekend_that_counted() {
    Clock clock =
        new History().started("2026-09-30T10:00", handle(5, DAYS)).clock("2026-10-01T10:00");

    assertEquals(
        "办理期限从2026年9月30日10:00签收起算，为5个工作日（当天不算），国庆节10月1日至7日不计，10月10日调休上班计入，应在2026年10月13日10:00前办结。",
        clock.sentence());
  }

  @Test
  void holidays_that_touch_are_one_stretch_and_worked_weekends_one_list() {
    Clock autumn =
        new History().started("2025-09-30T10:00", handle(7, DAYS)).clock("2025-10-01T10:00");
    Clock spring =
        new History()
            .started("2026-02-13T10:00", Term.plain("answer", "filed", 12, DAYS))
            .clock("2026-02-14T10:00");

    assertEquals(
        "办理期限从2025年9月30日10:00签收起算，为7个工作日（当天不算），国庆节、中秋节10月1日至8日不计，10月11日调休上班计入，应在2025年10月16日10:00前办结。",
        autumn.sentence());
    assertEquals(
        "答复期限从2026年2月13日10:00登记起算，为12个工作日（当天不算），春节2月15日至23日不计，2月14日、2月28日调休上班计入，应在2026年3月9日10:00前答复。",
        spring.sentence());
  }

  @Test
  void a_stretch_may_go_over_the_end_of_a_month_or_a_year() {
    Clock month =
        new History().started("2025-01-24T10:00", handle(8, DAYS)).clock("2025-01-24T10:00");
    Clock year =
        new History().started("2022-12-29T10:00", handle(3, DAYS)).clock("2022-12-29T10:00");

    assertEquals(
        "办理期限从2025年1月24日10:00签收起算，为8个工作日（当天不算），春节1月28日至2月4日不计，1月26日、2月8日调休上班计入，应在2025年2月11日10:00前办结。",
        month.sentence());
    assertEquals(
        "办理期限从2022年12月29日10:00签收起算，为3个工作日（当天不算），元旦12月31日至2023年1月2日不计，应在2023年1月4日10:00前办结。",
        year.sentence());
  }

  @Test
  void hours_and_calendar_days_speak_of_no_holiday() {
    Clock hours =
        new History().started("2026-09-30T09:05", handle(24, "hours")).clock("2026-10-09T10:00");
    Clock days =
        new History()
            .started("2026-09-30T10:00", handle(3, "calendar-days"))
            .clock("2026-09-30T10:00");

    assertEquals("办理期限从2026年9月30日9:05签收起算，为24小时（连续计算），应在2026年10月1日9:05前办结，现已超期。", hours.sentence());
    assertEquals("办理期限从2026年9月30日10:00签收起算，为3个自然日（节假日照算），应在2026年10月3日10:00前办结。", days.sentence());
  }

  @Test
  void tells_pauses_extensions_and_credits_in_the_order_they_came() {
    Clock clock =
        new History()
            .started("2026-09-28T10:00", handle(5, DAYS))
            .paused("2026-09-29T16:00", null)
            .resumed("2026-10-09T09:05")
            .extended("2026-10-10T10:00", 3, DAYS)
            .credited("2026-10-10T11:00", 1, DAYS)
            .met("2026-10-12T15:20", "handle")
            .clock("2026-12-01T10:00");

    assertEquals(
        "办理期限从2026年9月28日10:00签收起算，为5个工作日（当天不算），国庆节10月1日至7日不计，10月10日调休上班计入，"
            + "9月29日16:00至10月9日9:05因等当事人补充材料暂停，顺延3个工作日，经镇长李某批准延长3个工作日（案情复杂），"
            + "因退单补回1个工作日，应在2026年10月20日10:00前办结，已于10月12日15:20按时办结。",
        clock.sentence());
  }

  @Test
  void a_pause_of_hours_is_said_in_days_and_hours() {
    Clock clock =
        new History()
            .started("2026-09-30T10:00", handle(30, "calendar-days"))
            .paused("2026-10-01T10:00", "2026-10-03T12:30")
            .clock("2026-10-09T10:00");

    assertEquals(
        "办理期限从2026年9月30日10:00签收起算，为30个自然日（节假日照算），10月1日10:00至10月3日12:30因等当事人补充材料暂停，顺延2天2小时30分钟，应在2026年11月1日12:30前办结。",
        clock.sentence());
  }

  @Test
  void a_clock_that_stands_still_says_what_the_date_would_be_and_that_the_year_is_open() {
    Clock clock =
        new History()
            .started("2026-12-30T10:00", handle(5, DAYS))
            .paused("2026-12-31T16:00", "2027-01-20T10:00")
            .clock("2027-01-04T10:00");

    assertEquals(
        "办理期限从2026年12月30日10:00签收起算，为5个工作日（当天不算），12月31日16:00起因等当事人补充材料暂停计时，最迟2027年1月20日10:00恢复，如果现在恢复，应在2027年1月8日10:00前办结，2027年放假安排尚未公布，日期待确认。",
        clock.sentence());
  }

  @Test
  void says_why_there_are_two_and_which_one_binds_and_why_it_stopped() {
    List<Clock> clocks =
        new History()
            .started("2026-11-02T10:00", handle(5, DAYS))
            .restarted("2026-11-03T09:00", handle(2, DAYS), "2026-11-02T10:00", "new")
            .ended("2026-11-04T09:30")
            .asOf("2026-11-05T09:00");

    assertEquals(
        "办理期限从2026年11月2日10:00签收起算，为5个工作日（当天不算），应在2026年11月9日10:00前办结，这个期限现在不作数，以另一个办理期限为准。",
        clocks.get(0).sentence());
    assertEquals(
        "11月3日9:00因重新分类重定期限，办理期限从2026年11月2日10:00签收起算，为2个工作日（当天不算），应在2026年11月4日10:00前办结，因当事人撤回已于11月4日9:30停止计时。",
        clocks.get(1).sentence());
  }

  @Test
  void says_that_it_was_late_and_that_a_later_pause_healed_nothing() {
    Clock clock =
        new History()
            .started("2026-11-02T09:00", handle(2, "hours"))
            .paused("2026-11-02T12:00", null)
            .resumed("2026-11-02T13:00")
            .met("2026-11-02T14:00", "handle")
            .clock("2026-11-05T12:00");

    assertEquals(
        "办理期限从2026年11月2日9:00签收起算，为2小时（连续计算），超期以后的暂停不顺延，应在2026年11月2日11:00前办结，已于11月2日14:00办结，超过了期限。",
        clock.sentence());
  }

  @Test
  void a_place_with_a_holiday_of_its_own_names_it() {
    WorkingCalendar calendar =
        new WorkingCalendar(
            Holidays.read(
                new StringReader(
                    "地区,日期,性质,名称,依据\n"
                        + "-,2026-10-01,holiday,国庆节,甲\n"
                        + "5134,2026-08-06,holiday,火把节,乙\n")));
    List<Mark> marks = new History().started("2026-08-05T10:00", handle(1, DAYS)).marks();

    Clock there =
        Ledger.of(marks, calendar.of(new UnitPath("51/34/01/")))
            .asOf(at("2026-08-05T10:00"))
            .get(0);
    Clock elsewhere = Ledger.of(marks, calendar).asOf(at("2026-08-05T10:00")).get(0);

    assertEquals(
        "办理期限从2026年8月5日10:00签收起算，为1个工作日（当天不算），火把节8月6日不计，应在2026年8月7日10:00前办结。", there.sentence());
    assertEquals(at("2026-08-06T10:00"), elsewhere.due());
  }
}
