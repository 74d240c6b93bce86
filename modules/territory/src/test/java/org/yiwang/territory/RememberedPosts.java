package org.yiwang.territory;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.yiwang.kernel.UnitPath;

/** Posts in memory, with every duty there ever was on them. */
final class RememberedPosts implements Posts {

  private final Map<UUID, Post> posts = new HashMap<>();
  private final Set<String> roles = new HashSet<>();
  private final Map<UUID, List<Duty>> duties = new HashMap<>();

  List<Duty> dutiesOn(UUID post) {
    return duties.getOrDefault(post, List.of());
  }

  int count() {
    return posts.size();
  }

  @Override
  public Optional<Post> find(UUID id) {
    return Optional.ofNullable(posts.get(id));
  }

  @Override
  public boolean exists(UnitPath unit, String role) {
    return roles.contains(unit + role);
  }

  @Override
  public Optional<Duty> current(UUID post) {
    return dutiesOn(post).stream().filter(duty -> duty.until() == null).findFirst();
  }

  @Override
  public void add(Post post) {
    posts.put(post.id(), post);
    roles.add(post.unitPath() + post.view(null).role());
  }

  @Override
  public void change(Duty before, Duty after) {
    if (before != null && before.until() == null) {
      throw new IllegalArgumentException("the former duty goes on");
    }
    duties.computeIfAbsent(after.post(), any -> new ArrayList<>()).add(after);
  }
}
