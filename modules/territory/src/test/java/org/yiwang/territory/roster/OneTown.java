package org.yiwang.territory.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;
import org.yiwang.territory.Guandu;
import org.yiwang.territory.PostView;
import org.yiwang.territory.Territory;
import org.yiwang.territory.UnitView;

/** Guandu with its dispatch post, which somebody answers for or nobody. */
final class OneTown implements Territory {

  private static final UUID DISPATCH = UUID.randomUUID();

  private final PostView answering;

  private OneTown(PostView answering) {
    this.answering = answering;
  }

  static OneTown vacant() {
    return new OneTown(null);
  }

  static OneTown answeredBy(String person) {
    return new OneTown(dispatch(UUID.randomUUID(), person));
  }

  private static PostView dispatch(UUID person, String name) {
    return new PostView(DISPATCH, Guandu.TOWN.value(), "town-dispatch", "镇派单岗", null, person, name);
  }

  @Override
  public boolean holds(UnitPath path) {
    return path.equals(Guandu.TOWN);
  }

  @Override
  public Optional<PostView> post(UnitPath unit, String role) {
    return Optional.of(dispatch(null, null))
        .filter(post -> post.unitPath().equals(unit.value()) && post.role().equals(role));
  }

  @Override
  public Optional<PostView> answering(UUID post) {
    return Optional.ofNullable(answering).filter(view -> view.id().equals(post));
  }

  @Override
  public Optional<PostView> answering(UUID post, Instant at) {
    return answering(post);
  }

  @Override
  public Optional<UnitView> unit(UUID id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<UnitView> unit(UnitPath path) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<UnitView> unitOfCode(String code) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UnitPath> lineage(UnitPath unit) {
    throw new UnsupportedOperationException();
  }

  @Override
  public Optional<PostView> post(UUID id) {
    throw new UnsupportedOperationException();
  }

  @Override
  public List<UUID> postsAnsweredBy(UUID person) {
    throw new UnsupportedOperationException();
  }
}
