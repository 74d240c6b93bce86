package org.yiwang.launcher.demo.town.land;

import java.util.List;
import org.yiwang.launcher.demo.town.words.Words;

/** Houses that lie together under one name: one to three grids. */
public record Hamlet(String name, List<Integer> grids) {

  public double length() {
    return grids.stream().mapToDouble(Site::length).sum();
  }

  public int households() {
    return grids.stream().mapToInt(Integer::intValue).sum();
  }

  /** The names of its parts: the whole, or the upper, middle and lower quarter. */
  public List<String> quarters() {
    Object[] names = grids.stream().map(grid -> (Object) name).toArray();
    return Words.list("quarter." + grids.size(), names);
  }

  /** A hamlet of less than ten households is not a part of another one. */
  public boolean small() {
    return grids.size() == 1 && grids.get(0) < GridSizes.FEW;
  }
}
