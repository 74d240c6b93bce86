package org.yiwang.appeals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Units and posts in memory; posts are spoken of by their role, which only one of them has. */
final class RememberedTerritory implements Territory {

  private final List<UnitView> units = new ArrayList<>();
  private final Map<String, PostView> posts = new LinkedHashMap<>();

  RememberedTerritory unit(String code, String path, String name) {
    String level = new UnitPath(path).level().slug();
    LocalDate from = LocalDate.parse("2020-05-01");
    units.add(new UnitView(id(path), code, path, level, name, null, from, null));
    return this;
  }

  RememberedTerritory post(String unit, String role, String name, Person person) {
    posts.put(role, new PostView(id(role), unit, role, name, null, person.id(), person.name()));
    return this;
  }

  /** One more post of a role, spoken of by another word. */
  RememberedTerritory post(String word, String unit, String role, String name, Person person) {
    UUID onDuty = person == null ? null : person.id();
    String personName = person == null ? null : person.name();
    posts.put(word, new PostView(id(word), unit, role, name, null, onDuty, personName));
    return this;
  }

  void vacate(String role) {
    change(role, post -> changed(post, post.fallbackPostId(), null, null));
  }

  void fallsBack(String role, String toRole) {
    change(role, post -> changed(post, id(toRole), post.personId(), post.personName()));
  }

  void remove(String role) {
    posts.remove(role);
  }

  PostView postOf(String role) {
    return posts.get(role);
  }

  private void change(String role, UnaryOperator<PostView> how) {
    posts.computeIfPresent(role, (any, post) -> how.apply(post));
  }

  private static PostView changed(PostView post, UUID fallback, UUID person, String name) {
    return new PostView(
        post.id(), post.unitPath(), post.role(), post.name(), fallback, person, name);
  }

  private static UUID id(String name) {
    return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
  }

  @Override
  public Optional<UnitView> unit(UUID id) {
    return units.stream().filter(unit -> unit.id().equals(id)).findFirst();
  }

  @Override
  public Optional<UnitView> unit(UnitPath path) {
    return units.stream().filter(unit -> unit.path().equals(path.value())).findFirst();
  }

  @Override
  public Optional<UnitView> unitOfCode(String code) {
    return units.stream().filter(unit -> unit.code().equals(code)).findFirst();
  }

  @Override
  public Optional<PostView> post(UUID id) {
    return posts.values().stream().filter(post -> post.id().equals(id)).findFirst();
  }

  @Override
  public Optional<PostView> post(UnitPath unit, String role) {
    return posts.values().stream()
        .filter(post -> post.role().equals(role) && post.unitPath().equals(unit.value()))
        .findFirst();
  }

  @Override
  public Optional<PostView> answering(UUID post) {
    Optional<PostView> here = post(post);
    while (here.isPresent() && here.get().personId() == null) {
      here = Optional.ofNullable(here.get().fallbackPostId()).flatMap(this::post);
    }
    return here;
  }

  @Override
  public boolean holds(UnitPath path) {
    return unit(path).isPresent();
  }

  @Override
  public Optional<PostView> answering(UUID post, Instant at) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> postsAnsweredBy(UUID person) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UnitPath> lineage(UnitPath unit) {
    return List.of(unit);
  }
}
