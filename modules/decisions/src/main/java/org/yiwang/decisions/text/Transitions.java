package org.yiwang.decisions.text;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * (state, character) to state, as an open hash of ints: the inner loop of {@link WordIndex} makes
 * no objects.
 */
final class Transitions {

  private static final long FREE = -1;

  private long[] keys = new long[64];
  private int[] targets = new int[64];
  private int size;

  Transitions() {
    Arrays.fill(keys, FREE);
  }

  int get(int state, char c) {
    int slot = slot(key(state, c));
    return keys[slot] == FREE ? -1 : targets[slot];
  }

  void put(int state, char c, int target) {
    if (2 * ++size > keys.length) {
      grow();
    }
    store(key(state, c), target);
  }

  /** The same transitions as a tree, for building only. */
  Map<Integer, Map<Character, Integer>> byState() {
    Map<Integer, Map<Character, Integer>> tree = new HashMap<>();
    for (int i = 0; i < keys.length; i++) {
      if (keys[i] != FREE) {
        tree.computeIfAbsent((int) (keys[i] >>> 16), state -> new HashMap<>())
            .put((char) keys[i], targets[i]);
      }
    }
    return tree;
  }

  private static long key(int state, char c) {
    return ((long) state << 16) | c;
  }

  private int slot(long key) {
    int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 32) & (keys.length - 1);
    while (keys[slot] != FREE && keys[slot] != key) {
      slot = (slot + 1) & (keys.length - 1);
    }
    return slot;
  }

  private void store(long key, int target) {
    int slot = slot(key);
    keys[slot] = key;
    targets[slot] = target;
  }

  private void grow() {
    long[] oldKeys = keys;
    int[] oldTargets = targets;
    keys = new long[2 * oldKeys.length];
    targets = new int[keys.length];
    Arrays.fill(keys, FREE);
    for (int i = 0; i < oldKeys.length; i++) {
      if (oldKeys[i] != FREE) {
        store(oldKeys[i], oldTargets[i]);
      }
    }
  }
}
