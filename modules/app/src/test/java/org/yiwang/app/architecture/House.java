package org.yiwang.app.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;

/**
 * A root package and the modules below it.
 *
 * @param modules in the order of the arrows: nobody depends on a module further down
 */
record House(String root, List<String> modules) {

  static House ours() {
    return new House("org.yiwang", Modules.all());
  }

  boolean owns(JavaClass type) {
    return type.getPackageName().startsWith(root + ".");
  }

  /** The module of one of our own classes. */
  String module(JavaClass type) {
    return type.getPackageName().substring(root.length() + 1).split("\\.")[0];
  }

  boolean isIn(JavaClass type, String module) {
    return owns(type) && module(type).equals(module);
  }

  boolean areNeighbours(JavaClass one, JavaClass other) {
    return module(one).equals(module(other));
  }
}
