package org.yiwang.launcher.demo.town;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.TownPlan;
import org.yiwang.launcher.demo.town.land.Village;
import org.yiwang.launcher.demo.town.words.Words;

/** The five files that the imports take, written town after town. */
final class TownFiles implements AutoCloseable {
  private final List<CSVPrinter> open = new ArrayList<>();
  private final CSVPrinter units;
  private final CSVPrinter grids;
  private final CSVPrinter households;
  private final CSVPrinter people;
  private final CSVPrinter posts;
  private boolean superiors;

  TownFiles(Path folder) throws IOException {
    Files.createDirectories(folder);
    units = printer(folder, "units");
    grids = printer(folder, "grids");
    households = printer(folder, "households");
    people = printer(folder, "people");
    posts = printer(folder, "posts");
  }

  void write(Town town) throws IOException {
    units(town);
    for (Village village : town.villages()) {
      for (Branch branch : village.branches()) {
        for (Grid grid : branch.grids()) {
          grids.printRecord(grid.code(), branch.code(), grid.name(), grid.place());
        }
      }
    }
    for (Household household : town.households()) {
      household(household, town.plan().number());
    }
    for (Person person : town.people()) {
      person(person);
    }
    for (Post post : town.posts()) {
      post(post);
    }
  }

  private void units(Town town) throws IOException {
    TownPlan plan = town.plan();
    if (!superiors) {
      List<String> names = List.of("province", "prefecture", "county");
      for (int i = 0; i < names.size(); i++) {
        units.printRecord(plan.upwards().get(i), Words.text(names.get(i)), "", "");
      }
      superiors = true;
    }
    units.printRecord(plan.unitCode(), plan.name(), "", "");
    for (Village village : town.villages()) {
      units.printRecord(village.code(), village.name(), "", "");
      for (Branch branch : village.branches()) {
        units.printRecord(branch.code(), branch.name(), village.code(), branch.number());
      }
    }
  }

  private void household(Household household, int town) throws IOException {
    households.printRecord(
        household.village(),
        household.number(),
        household.grid().code(),
        Words.text(household.merchant() ? "merchant" : "villager"),
        household.head().name(),
        household.documented() ? household.head().idNumber() : "",
        household.head().phone(),
        household.members(),
        Words.text("group", household.grid().group()),
        household.address(),
        household.position().longitude(town),
        household.position().latitude(town));
  }

  private void person(Person person) throws IOException {
    Person.Membership membership = person.membership();
    boolean member = person.member();
    people.printRecord(
        person.citizen().name(),
        person.citizen().idNumber(),
        person.citizen().phone(),
        person.unit(),
        person.household(),
        person.roles().stream()
            .map(role -> Words.text("role." + role))
            .collect(Collectors.joining(Words.text("role.separator"))),
        person.workplace(),
        member ? membership.branch() : "",
        member ? membership.group() : "",
        member ? Words.text(membership.leader() ? "yes" : "no") : "",
        member ? membership.joined() : "",
        person.citizen().login());
  }

  private void post(Post post) throws IOException {
    Post fallback = post.fallback();
    posts.printRecord(
        post.unit(),
        Words.text("post." + post.role()),
        post.name(),
        fallback == null ? "" : fallback.unit(),
        fallback == null ? "" : Words.text("post." + fallback.role()),
        post.holder().citizen().idNumber(),
        post.since());
  }

  private CSVPrinter printer(Path folder, String kind) throws IOException {
    Writer writer = Files.newBufferedWriter(folder.resolve(kind + ".csv"));
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader(Words.text(kind).split(",")).get();
    CSVPrinter printer = new CSVPrinter(writer, format);
    open.add(printer);
    return printer;
  }

  @Override
  public void close() throws IOException {
    for (CSVPrinter printer : open) {
      printer.close(true);
    }
  }
}
