package org.yiwang.appeals;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.yiwang.kernel.Actor;
import org.yiwang.kernel.Problem;
import org.yiwang.kernel.UnitPath;

/** What names a holder never reaches that person nor anybody below. */
class AccusedTest {

  private final Guandu guandu = new Guandu();

  @Test
  void against_a_village_secretary_goes_to_the_discipline_post_of_the_town() {
    assertEquals("assigned 官渡镇纪检岗", against(Person.VILLAGE_SECRETARY).stands());
  }

  @Test
  void against_somebody_of_the_town_goes_to_the_discipline_post_of_the_county() {
    assertEquals("assigned 浏阳市纪检岗", against(Person.DISPATCHER).stands());
  }

  @Test
  void where_nobody_safe_is_on_duty_it_is_refused() {
    guandu.territory.remove("county-discipline");

    Problem problem = assertThrows(Problem.class, () -> against(Person.DISPATCHER));

    assertEquals("appeals.no-safe-receiver", problem.code());
    assertEquals(0, guandu.appeals.count());
  }

  @Test
  void a_report_whose_text_has_the_name_of_a_holder_above_is_kept_from_them() {
    Matter report = guandu.matter(Guandu.at("430181104218009", "举报村干部", "何艳平多占低保名额。"));

    assertEquals("assigned 官渡镇纪检岗", report.stands());
    assertEquals(true, report.is().restricted());
  }

  @Test
  void whoever_is_named_does_not_even_know_that_it_exists() {
    Matter report = against(Person.VILLAGE_SECRETARY);

    assertEquals(false, mayRead(Person.VILLAGE_SECRETARY, report));
    assertEquals(false, mayRead(Person.GRID_LEADER, report));
    assertEquals(true, mayRead(Person.TOWN_DISCIPLINE, report));
    assertEquals(true, mayRead(Person.CLERK, report));
  }

  @Test
  void one_who_is_named_never_stands_in_for_the_post_that_holds_it() {
    Matter report = against(Person.VILLAGE_SECRETARY);
    guandu.territory.fallsBack("discipline", "county-discipline");

    guandu.territory.fill("discipline", Person.VILLAGE_SECRETARY);

    UUID answers =
        guandu
            .responsible
            .answering(report.is().holderPost(), new Barred(report.course().filed().accused()))
            .orElseThrow()
            .personId();
    assertEquals(Person.COUNTY_DISCIPLINE.id(), answers);
  }

  private boolean mayRead(Person person, Matter matter) {
    Actor reader =
        new Actor(person.id(), person.name(), new UnitPath(Guandu.TOWN), Set.of("appeals.read"));
    return guandu.rights().mayRead(reader, matter.id());
  }

  private Matter against(Person accused) {
    return guandu.matter(Guandu.against("430181104218009", "举报干部", "低保名额不公。", accused));
  }
}
