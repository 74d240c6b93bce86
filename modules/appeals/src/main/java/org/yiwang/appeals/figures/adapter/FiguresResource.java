package org.yiwang.appeals.figures.adapter;

import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.yiwang.appeals.figures.By;
import org.yiwang.appeals.figures.Days;
import org.yiwang.appeals.figures.Figures;
import org.yiwang.appeals.figures.FiguresView;
import org.yiwang.appeals.figures.Measure;
import org.yiwang.appeals.figures.Sum;
import org.yiwang.kernel.UnitPath;
import org.yiwang.platform.BusinessClock;
import org.yiwang.platform.WorkingCalendar;
import org.yiwang.platform.rest.Caller;
import org.yiwang.platform.rest.Dates;
import org.yiwang.platform.rest.Door;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Figures of appeals. */
@Path("figures")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Door
@Tag(name = "figures")
public class FiguresResource {

  private final FigureQueries queries;
  private final Territory territory;
  private final BusinessClock clock;
  private final Caller caller;

  @Inject
  public FiguresResource(
      FigureQueries queries, Territory territory, BusinessClock clock, Caller caller) {
    this.queries = queries;
    this.territory = territory;
    this.clock = clock;
    this.caller = caller;
  }

  /**
   * @param under only this unit and below; the caller's scope when absent
   * @param from first day; the first of the month of {@code to} when absent
   * @param to last day; today when absent
   * @param by unit (when absent: the units next below), kind, category, status (of the open ones)
   *     or month
   */
  @GET
  public FiguresView figures(
      @QueryParam("under") String under,
      @QueryParam("from") String from,
      @QueryParam("to") String to,
      @QueryParam("by") String by) {
    caller.actor().must("figures.read");
    UnitPath top = caller.under(under);
    By wanted = by == null ? By.UNIT : By.ofSlug(by);
    Days days = days(from, to);
    FigureQueries.Freshness fresh = queries.freshness();
    List<Sum> sums = queries.sums(top, days, wanted);
    return new FiguresView(
        top.value(),
        name(top.value()),
        days.from(),
        days.to(),
        wanted.slug(),
        fresh.asOf(),
        Duration.between(fresh.asOf(), fresh.now()).toSeconds(),
        Figures.of(sums),
        rows(sums, wanted));
  }

  private Days days(String from, String to) {
    LocalDate last = Dates.optional("to", to);
    if (last == null) {
      last = clock.now().atZone(WorkingCalendar.ZONE).toLocalDate();
    }
    LocalDate first = Dates.optional("from", from);
    return new Days(first == null ? last.withDayOfMonth(1) : first, last);
  }

  private List<FiguresView.Row> rows(List<Sum> sums, By by) {
    Map<String, List<Sum>> groups =
        sums.stream()
            .filter(sum -> by != By.MONTH || sum.measure() != Measure.OPEN)
            .filter(sum -> by != By.STATUS || sum.measure() == Measure.OPEN)
            .collect(groupingBy(Sum::key, TreeMap::new, java.util.stream.Collectors.toList()));
    return groups.entrySet().stream()
        .map(group -> row(group.getKey(), by, Figures.of(group.getValue())))
        .filter(row -> !row.figures().tellsNothing())
        .toList();
  }

  private FiguresView.Row row(String key, By by, Figures figures) {
    return new FiguresView.Row(key, by == By.UNIT ? name(key) : null, figures);
  }

  private String name(String path) {
    return territory.unit(new UnitPath(path)).map(UnitView::name).orElse(null);
  }
}
