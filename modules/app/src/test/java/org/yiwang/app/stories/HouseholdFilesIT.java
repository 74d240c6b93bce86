package org.yiwang.app.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.yiwang.app.site.Answer;
import org.yiwang.app.site.Clerk;
import org.yiwang.app.site.FileDesk;
import org.yiwang.app.site.Papers;
import org.yiwang.app.site.Story;
import org.yiwang.app.site.Town;
import org.yiwang.app.site.Yiwang;

@Story
@DisplayName("农户和商户从表格导入：错在哪一格说得清，装不下的不丢，什么都不会只写一半")
class HouseholdFilesIT {

  private static final String HEADINGS = "村代码,户号,网格代码,类别,户主,证件号码,手机号,人数";

  private final Yiwang yiwang;
  private final Town town;
  private final Clerk operator;
  private final FileDesk desk;

  HouseholdFilesIT(Yiwang yiwang) {
    this.yiwang = yiwang;
    town = yiwang.town().since("2020-05-01").established();
    town.grid(2);
    town.grid(3);
    operator = yiwang.operator();
    desk = new FileDesk(operator);
  }

  @Test
  void the_thirty_first_waits_however_often_the_file_comes() {
    String file = file(rows(1, 31, town.gridCode(1)));

    Answer first = desk.sent("households", "&on=2021-01-01", file);

    assertEquals("已经导入：新增 30，变更 0，无变化 0，待定 1，有错未导入 0；表中没有的 0。", first.at("sentence"));
    List<String> said = desk.sentences(first);
    assertEquals("C32（网格代码）：网格“第1微网格”装不下，照表编入会有 31 户，这一户先列入待编名单。请改填邻近网格的代码，或者以后再编入。", said.get(0));
    assertTrue(said.get(1).contains("GRD-S-003"), said.get(1));
    assertEquals(2, said.size());
    Map<String, Long> before = kept();

    Answer again = desk.sent("households", "&on=2021-01-02", file);

    assertEquals("已经导入：新增 0，变更 0，无变化 30，待定 1，有错未导入 0；表中没有的 0。", again.at("sentence"));
    assertTrue(desk.sentences(again).get(0).contains("这一户仍在待编名单上"), again.text());
    assertEquals(before, kept());

    Answer placed =
        desk.sent(
            "households", "&on=2021-01-03", file(row("31", town.gridCode(2), "户主31", "", "", "5")));

    assertEquals("applied", placed.at("status"));
    assertEquals(1, placed.number("counts.change"));
    Answer waiting = operator.get("waiting-households?under=" + town.path()).ok();
    assertEquals(List.of(), waiting.items("items"));
  }

  @Test
  void who_waits_and_is_described_anew_goes_on_waiting() {
    desk.sent("households", "&on=2021-01-01", file(rows(1, 31, town.gridCode(1))));

    Answer described =
        desk.sent(
            "households",
            "&on=2021-02-01",
            file(row("31", town.gridCode(1), "户主31", "", "13812345678", "6")));

    assertEquals("applied", described.at("status"));
    assertEquals(1, described.number("counts.waiting"));
    Answer waiting = operator.get("waiting-households?under=" + town.path()).ok();
    assertEquals(1, waiting.items("items").size());
    Answer still = operator.get("households?state=waiting&under=" + town.path()).ok();
    assertEquals("6", still.at("items.0.members"));
  }

  @Test
  void each_bad_cell_is_named_in_words_that_hold_in_both_modes() {
    String id = Papers.idNumber();
    String wrong = id.substring(0, 17) + (id.endsWith("1") ? "2" : "1");
    String file =
        file(
            row("1", town.gridCode(1), "张三", id, "13812345678", "3"),
            row("2", town.gridCode(1), "李四", wrong, "", "3"),
            row("3", town.gridCode(9), "王五", "", "", "3"),
            row("4", town.gridCode(1), "赵六", "", "12345", "三"),
            row("1", town.gridCode(2), "张三", "", "", "3"),
            row("6", town.gridCode(1), "=A1", "", "", "3"),
            row("7", town.gridCode(1), "孙七", "4.30181E+17", "", "3"),
            town.code() + ",8," + town.gridCode(1) + ",农户,周八,,,3",
            town.villageCode() + ",9," + town.gridCode(1) + "," + id + ",吴九,,,3",
            town.villageCode() + ",10");
    List<String> sentences =
        List.of(
            "F3（证件号码）：证件号码的末位与前 17 位对不上，多半有一位抄错，请照证件逐位核对。",
            ("C4（网格代码）：这个村没有代码是“" + town.gridCode(9)) + "”的网格，或它已撤并。请对照网格表改正；还没有网格的可以空着，先列入待编。",
            "G5（手机号）：电话号码不对，请填写 11 位手机号，或带区号的固定电话。",
            "H5（人数）：“人数”不是数字，请只填数字，不带单位。",
            "与第 2 行重复，请只留一行。",
            "E7（户主）：这是公式，计算结果可能不是最新的。请复制后“选择性粘贴为数值”，再保存上传。",
            "F8（证件号码）：数字太长，已被表格软件改成科学计数，后几位已经丢失。请先把这一列设为“文本”格式，再重新填写完整的号码。",
            ("A9（村代码）：没有代码是“" + town.code()) + "”的村，或它已撤并。请对照区划代码表改正，撤并的村请写接替它的村。",
            ("D10（类别）：“类别”没有“" + id.substring(0, 6) + "********" + id.substring(14))
                + "”这一项，请从这些中选择：农户、商户。",
            "这一行只有 2 个单元格，应为 8 个。请补齐，空的单元格也要留出分隔符。");
    Map<String, Long> before = kept();

    Answer rejected = desk.sent("households", "&on=2021-01-01", file);

    assertEquals("imports.rows-wrong", rejected.at("code"));
    assertEquals(sentences, desk.sentences(rejected));
    assertEquals(before, kept());

    Answer taken = desk.sent("households", "&on=2021-01-01&mode=good-rows-only", file);

    assertEquals("已经导入：新增 1，变更 0，无变化 0，待定 0，有错未导入 9；表中没有的 0。", taken.at("sentence"));
    assertEquals(sentences, desk.sentences(taken));
    String mending =
        operator.get("imports/" + taken.id() + "/problems.csv").ok().text().replace("\uFEFF", "");
    assertEquals(10, mending.lines().count());
    assertTrue(mending.startsWith(HEADINGS + ",错误\r\n"), mending);
    assertEquals("1", audited(taken));
    Answer unmended = desk.sent("households", "&dryRun=true", mending);
    assertEquals(9, unmended.number("counts.error") + unmended.number("counts.change"));
  }

  @Test
  void a_file_that_is_none_is_refused_with_the_way_out() throws IOException {
    String row = row("1", town.gridCode(1), "张三", "", "", "3");
    Map<String, Long> before = kept();

    assertEquals(
        "第 1 行没有一个认识的列名（第一格是“竹联村农户登记表”），什么也没有保存。表格的第一行应是列名：村代码、户号、网格代码、类别、户主、证件号码、"
            + "手机号、人数、村民小组、门牌地址、经度、纬度。请删去上面的标题和空行，或者照模板补上列名，再重新上传。",
        refusal("竹联村农户登记表,,,,,,,\n" + file(row)));
    assertEquals(
        "单元格 C1 的列名“网格代号”不认识，什么也没有保存。是不是“网格代码”？请照模板改正后重新上传。",
        refusal(file(row).replace("网格代码,", "网格代号,")));
    assertEquals("缺少必填的列“类别”，什么也没有保存。请照模板补上后重新上传。", refusal("村代码,户号,户主\n" + row));
    assertEquals("文件只有表头，没有内容，什么也没有导入。请填好后重新上传。", refusal(HEADINGS + "\r\n"));
    assertEquals(
        "从第 2 行开始的引号没有配对，之后的内容无法分列，什么也没有保存。请补上或删去多余的英文双引号后重新上传。", refusal(file("\"" + row, row)));
    byte[] mixed = file(row).getBytes(StandardCharsets.UTF_8);
    byte[] chinese = "竹联村".getBytes(Charset.forName("GB18030"));
    byte[] both = Arrays.copyOf(mixed, mixed.length + chinese.length);
    System.arraycopy(chinese, 0, both, mixed.length, chinese.length);
    assertEquals(
        "第 3 行的文字编码与前面不同（UTF-8 和 GB18030 混在一起），什么也没有保存。请用同一种编码另存整个文件后重新上传。",
        desk.sent("households", "", both).at("sentence"));
    assertEquals(
        "文件解压后大得不正常，已停止读取，什么也没有保存。请只保留需要的行和列，另存后重新上传。",
        desk.sent("households", "", bomb()).at("sentence"));
    assertEquals(before, kept());
  }

  @Test
  void what_people_export_from_their_programs_is_read() {
    String row = row("Ａ１", town.gridCode(1), "欧阳　修", "", "１３８１２３４５６７８", "３");
    for (String file :
        List.of(
            file(row).replace(',', ';'),
            file(row).replace(',', '\t'),
            "\uFEFF" + file(row).replace("\n", "\r\n"))) {
      Answer checked = desk.sent("households", "&dryRun=true", file);
      assertEquals(1, checked.number("counts.add"), checked.text());
      assertEquals("户主 欧阳修，3 人，第1微网格", desk.rows(checked, "add").at("items.0.after"));
    }
    byte[] gb18030 = file(row).getBytes(Charset.forName("GB18030"));
    assertEquals(
        "文件不是 UTF-8 编码，已按 GB18030 读取。请在预览中核对文字有没有乱码。",
        desk.sent("households", "&dryRun=true", gb18030).at("remarks.0"));
  }

  @Test
  void workbooks_are_read_as_far_as_their_cells_can_be_trusted() throws IOException {
    byte[] file =
        workbook(
            sheet -> {
              put(sheet, 1, "1", "张三");
              sheet.value(1, 0, Long.parseLong(town.villageCode()));
              sheet.value(1, 7, "4");
              put(sheet, 2, "2", null);
              sheet.formula(2, 4, "E2");
              put(sheet, 3, null, "王五");
              sheet.value(3, 1, LocalDate.of(2021, 1, 2));
              sheet.style(3, 1).format("yyyy-mm-dd").set();
              put(sheet, 4, "4", "赵六");
              sheet.value(4, 5, Long.parseLong(Papers.idNumber().substring(0, 15)) * 1000);
              put(sheet, 5, "5", "孙七");
              put(sheet, 6, "6", "周八");
              sheet.range(5, 4, 6, 4).merge();
              put(sheet, 7, "7", "吴九");
              sheet.value(7, 9, "备注");
            });

    Answer checked = desk.sent("households", "&dryRun=true", file);

    assertEquals(
        List.of(
            "E3（户主）：这是公式，计算结果可能不是最新的。请复制后“选择性粘贴为数值”，再保存上传。",
            "B4（户号）：“户号”已被表格软件改成了日期或是非值（2021-01-02）。请先把这一列设为“文本”格式，再重新填写原来的内容。",
            "F5（证件号码）：数字太长，已被表格软件改成科学计数，后几位已经丢失。请先把这一列设为“文本”格式，再重新填写完整的号码。",
            "这一行在合并的单元格 E6:E7 中，不知道内容属于哪一行。请取消合并，每行各自填写。",
            "这一行在合并的单元格 E6:E7 中，不知道内容属于哪一行。请取消合并，每行各自填写。",
            "单元格 J8 在表头之外，不知道是什么内容。请删去，或者移到有表头的列。"),
        desk.sentences(checked));
    assertEquals("户主 张三，4 人，第1微网格", desk.rows(checked, "add").at("items.0.after"));
  }

  @Test
  void two_full_grids_change_places_and_a_third_finds_no_room() {
    desk.sent("households", "&on=2021-01-01", file(rows(1, 30, town.gridCode(1))));
    desk.sent("households", "&on=2021-01-01", file(rows(31, 60, town.gridCode(2))));
    String swap =
        file(
            row("1", town.gridCode(2), "户主1", "", "", "3"),
            row("31", town.gridCode(1), "户主31", "", "", "3"));

    assertEquals("applied", desk.sent("households", "&on=2021-02-01", swap).at("status"));

    Map<String, Long> before = kept();
    String third =
        file(
            row("2", town.gridCode(2), "户主2", "", "", "3"),
            row("61", town.gridCode(3), "户主61", "", "", "3"));
    Answer refused = desk.sent("households", "&on=2021-03-01", third);
    assertEquals("imports.rows-wrong", refused.at("code"));
    assertEquals(
        "C2（网格代码）：网格“第2微网格”装不下，照表编入会有 31 户，这一户不能迁来，留在原来的网格。请改填邻近网格的代码，或者改回原来的网格。",
        desk.sentences(refused).get(0));
    assertEquals(before, kept());
    String kind = file(town.villageCode() + ",1," + town.gridCode(2) + ",商户,户主1,,,3");
    assertEquals(
        "D2（类别）：户号 1 登记的类别与表中不同，类别不能用导入来改。请核对户号；确是另一户的，请换一个户号。",
        desk.sentences(desk.sent("households", "", kind)).get(0));
  }

  @Test
  void who_is_no_longer_in_the_file_stays_unless_it_says_otherwise_and_may_come_back() {
    String both = file(rows(1, 2, town.gridCode(1)));
    String one = file(rows(1, 1, town.gridCode(1)));
    desk.sent("households", "&on=2021-01-01", both);

    Answer stays = desk.sent("households", "&on=2021-06-01", one);

    assertEquals("已经导入：新增 0，变更 0，无变化 1，待定 0，有错未导入 0；表中没有的 1，保持不变。", stays.at("sentence"));
    Answer preview = desk.rows(stays, "leave");
    assertEquals("户号 2，户主 户主2，3 人，第1微网格", preview.at("items.0.before"));
    assertEquals(List.of("[\"表中没有，保持不变。\"]"), preview.each("items", "sentences"));

    Answer early = desk.sent("households", "&on=2020-12-01&leavers=end", one);
    assertEquals(
        "表中没有的户号 2（户主 户主2）在 2021-01-01 有变动，生效日期 2020-12-01 不在其后，不能按离开处理，什么也没有导入。请改用 2021-01-02"
            + " 或以后的生效日期重新上传，或者不要按离开处理（leavers=keep）。",
        early.at("sentence"));

    Answer gone = desk.sent("households", "&on=2022-01-01&leavers=end", one);
    assertEquals("已经导入：新增 0，变更 0，无变化 1，待定 0，有错未导入 0；表中没有的 1，按离开处理。", gone.at("sentence"));
    Answer unclear =
        desk.sent(
            "households",
            "&on=2023-01-01&leavers=end&mode=good-rows-only",
            one + town.villageCode() + ",,,农户,谁,,,1\n");
    assertEquals("imports.leavers-unclear", unclear.at("code"));

    Answer back = desk.sent("households", "&on=2023-01-01", both);

    assertEquals(1, back.number("counts.change"));
    String id = desk.rows(back, "change").at("items.0.subject");
    assertEquals(
        List.of("registered", "left", "returned"),
        operator.get("households/" + id + "/history").ok().each("steps", "type"));
  }

  @Test
  void after_a_merger_the_old_code_is_explained_and_old_numbers_are_known() {
    String other = town.villageCode().substring(0, 9) + "202";
    String into = town.unit(other, town.path(), "田郊村").toString();
    town.unit(other + "b01", town.path() + "202/", "田郊支部");
    desk.sent("households", "&on=2021-01-01", file(rows(1, 1, town.gridCode(1))));
    String village = operator.get("units?code=" + town.villageCode()).at("items.0.id");
    operator
        .to("reorganisations")
        .text(
            Json.createObjectBuilder()
                .add("kind", "merge-villages")
                .add("units", Json.createArrayBuilder().add(village))
                .add("into", into)
                .add("document", "湘政函〔2022〕1号")
                .add("on", "2022-01-01")
                .build()
                .toString())
        .post()
        .created();

    Answer old = desk.sent("households", "&on=2023-01-01", file(rows(1, 1, "")));
    Answer known =
        desk.sent(
            "households",
            "&on=2023-01-01",
            file(rows(1, 1, "")).replace(town.villageCode() + ",", other + ","));

    assertTrue(desk.sentences(old).get(0).contains("撤并的村请写接替它的村"), old.text());
    assertEquals(1, known.number("counts.same"), known.text());
  }

  @Test
  void what_was_exported_is_nothing_new() {
    desk.sent(
        "households",
        "&on=2021-01-01",
        file(rows(1, 31, town.gridCode(1)))
            .concat(
                row("-7", town.gridCode(2), "'李", Papers.idNumber(), "13812345678", "2") + "\n"));

    for (String format : List.of("csv", "xlsx")) {
      byte[] export =
          operator.to("exports/households." + format + "?under=" + town.path()).download();
      Answer checked = desk.sent("households", "&dryRun=true", export);
      assertEquals(32, checked.number("counts.same"), checked.text());
      assertEquals(0, checked.number("counts.leave"));
    }
  }

  @Test
  void a_clerk_brings_in_what_lies_within_the_scope_and_sees_no_other_file() {
    FileDesk theirs = new FileDesk(town.clerk(town.staff().dispatch()));
    Town elsewhere = yiwang.town().since("2020-05-01").established();

    Answer rejected =
        theirs.sent(
            "households",
            "",
            file(rows(1, 1, "")).replace(town.villageCode(), elsewhere.villageCode()));

    assertEquals(List.of("A2（村代码）：这个单位不在您的管辖范围之内。请删去这一行，交由该单位导入。"), theirs.sentences(rejected));
    Answer ours = desk.sent("households", "&dryRun=true", file(rows(1, 1, "")));
    assertFalse(
        town.clerk(town.staff().dispatch())
            .get("imports")
            .ok()
            .each("items", "id")
            .contains(ours.id().toString()));
  }

  private String refusal(String file) {
    Answer rejected = desk.sent("households", "", file);
    assertEquals("rejected", rejected.at("status"), rejected.text());
    return rejected.at("sentence");
  }

  /** Who took the file to be mended. */
  private String audited(Answer job) {
    return yiwang
        .database()
        .one(
            "select count(*) from "
                + yiwang.database().access().auditSchema()
                + ".audit_entry where action = 'imports.export-problems' and subject = '"
                + job.id()
                + "'");
  }

  /** Rows of the tables that files of households are written to. */
  private Map<String, Long> kept() {
    return yiwang.database().counts().entrySet().stream()
        .filter(table -> table.getKey().startsWith("grids_"))
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static String file(String... rows) {
    return HEADINGS + "\n" + String.join("\n", rows) + "\n";
  }

  private String[] rows(int from, int to, String grid) {
    return IntStream.rangeClosed(from, to)
        .mapToObj(number -> row(String.valueOf(number), grid, "户主" + number, "", "", "3"))
        .toArray(String[]::new);
  }

  private String row(
      String number, String grid, String head, String id, String phone, String members) {
    return Stream.of(town.villageCode(), number, grid, "农户", head, id, phone, members)
        .collect(Collectors.joining(","));
  }

  private void put(Worksheet sheet, int row, String number, String head) {
    String[] cells = {town.villageCode(), number, town.gridCode(1), "农户", head};
    for (int i = 0; i < cells.length; i++) {
      if (cells[i] != null) {
        sheet.value(row, i, cells[i]);
      }
    }
  }

  private interface Content {
    void of(Worksheet sheet);
  }

  private static byte[] workbook(Content content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Workbook workbook = new Workbook(out, "trial", null)) {
      Worksheet sheet = workbook.newWorksheet("户");
      String[] headings = HEADINGS.split(",");
      for (int i = 0; i < headings.length; i++) {
        sheet.value(0, i, headings[i]);
      }
      content.of(sheet);
    }
    return out.toByteArray();
  }

  /** A few kilobytes that swell to thirty megabytes. */
  private static byte[] bomb() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
      zip.write(new byte[30 << 20]);
      zip.closeEntry();
    }
    return out.toByteArray();
  }
}
