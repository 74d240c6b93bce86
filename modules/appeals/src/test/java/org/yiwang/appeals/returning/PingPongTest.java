package org.yiwang.appeals.returning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.yiwang.appeals.Guandu;
import org.yiwang.appeals.Matter;
import org.yiwang.appeals.Passage;
import org.yiwang.appeals.Person;
import org.yiwang.kernel.Problem;

/** Offered, withdrawn, returned, and in the end bound. */
class PingPongTest {

  private final Guandu guandu = new Guandu();
  private final Matter land = guandu.matter(Guandu.at("430181104218009", "土地界址不清", "两家的田界要请人看。"));

  @Test
  void whoever_offers_it_answers_for_it_until_the_other_accepts() {
    land.accept(Person.VILLAGE_SECRETARY);

    land.offer(Person.VILLAGE_SECRETARY, "430181104217", "village-secretary");

    assertEquals("offered 竹联村书记", land.stands());
    assertEquals(List.of("handle 竹联村书记", "accept 邻村书记"), land.owed());
    land.accept(Person.NEIGHBOUR_SECRETARY);
    assertEquals("accepted 邻村书记", land.stands());
  }

  @Test
  void an_offer_may_be_taken_back_until_then() {
    land.accept(Person.VILLAGE_SECRETARY);
    land.offer(Person.VILLAGE_SECRETARY, "430181104217", "village-secretary");

    land.withdrawOffer(Person.VILLAGE_SECRETARY);

    assertEquals("accepted 竹联村书记", land.stands());
    assertEquals("appeals.not-holder", code(() -> land.answer(Person.NEIGHBOUR_SECRETARY)));
  }

  @Test
  void another_level_is_not_a_transfer_and_nobody_offers_to_itself() {
    land.accept(Person.VILLAGE_SECRETARY);

    assertEquals(
        "appeals.not-the-same-level",
        code(() -> land.offer(Person.VILLAGE_SECRETARY, "430181104000", "station-land")));
    assertEquals(
        "appeals.offered-to-itself",
        code(() -> land.offer(Person.VILLAGE_SECRETARY, "430181104218", "village-secretary")));
  }

  @Test
  void the_first_receiver_stays_accountable_through_every_return() {
    land.giveBack(Person.VILLAGE_SECRETARY);
    assertEquals("offered 竹联村书记", land.stands());
    assertEquals(List.of("handle 竹联村书记", "accept 官渡镇派单岗"), land.owed());

    land.giveBack(Person.DISPATCHER);

    assertEquals("accepted 竹联村书记", land.stands());
    assertEquals(2, land.course().returns());
  }

  @Test
  void the_third_return_of_a_land_matter_binds_the_land_station_which_cannot_return_it() {
    land.giveBack(Person.VILLAGE_SECRETARY);
    land.giveBack(Person.DISPATCHER);
    land.offer(Person.VILLAGE_SECRETARY, "430181104217", "village-secretary");
    land.giveBack(Person.NEIGHBOUR_SECRETARY);

    assertEquals("assigned 官渡自然资源所", land.stands());
    assertEquals("station-land", guandu.decisions.last("appeals/return").outcome().get("post"));
    assertEquals("appeals.is-bound", code(() -> land.giveBack(Person.LAND_STATION)));
    land.accept(Person.LAND_STATION);
    assertEquals(
        "appeals.is-bound",
        code(() -> land.offer(Person.LAND_STATION, "430181104000", "station-justice")));
  }

  @Test
  void a_return_names_its_basis_and_gives_the_time_it_lay_back() {
    land.giveBack(Person.VILLAGE_SECRETARY);

    Passage.Returned event = land.last(Passage.Returned.class);
    assertEquals("不属本单位职责。", event.basis());
    assertEquals(true, event.credited());
  }

  private static String code(Runnable act) {
    return assertThrows(Problem.class, act::run).code();
  }
}
