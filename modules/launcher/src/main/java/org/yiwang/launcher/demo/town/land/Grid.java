package org.yiwang.launcher.demo.town.land;

/**
 * A grid on the ground.
 *
 * @param place its number in the branch, which people call it by
 * @param group number of the village group its hamlet belongs to
 * @param firstHouse number of its first house in the hamlet
 */
public record Grid(
    String code, String name, int place, Hamlet hamlet, int group, int firstHouse, Site site) {}
