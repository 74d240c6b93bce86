package org.yiwang.launcher.demo.town;

import java.util.List;
import java.util.Map;
import org.yiwang.launcher.demo.town.land.Branch;
import org.yiwang.launcher.demo.town.land.Grid;
import org.yiwang.launcher.demo.town.land.Village;

/**
 * The people of one village who are on the roll, and what they are there for.
 *
 * @param people everybody, each once
 * @param cadres those who instruct grids for the village
 */
record Roll(
    Village village,
    List<Person> people,
    Person secretary,
    Map<Branch, Person> secretaries,
    Map<Grid, Person> leaders,
    List<Person> cadres) {}
