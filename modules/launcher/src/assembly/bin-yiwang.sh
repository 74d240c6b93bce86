#!/bin/sh
# Starts Yiwang from the unpacked offline zip. See README.md beside this folder.
home=$(cd "$(dirname "$0")/.." && pwd)

settings=${YIWANG_ENV_FILE:-$home/yiwang.env}
case "$settings" in
  */*) ;;
  *) settings=./$settings ;;
esac
if [ -f "$settings" ]; then
  set -a
  . "$settings"
  set +a
fi

java=java
if [ -n "$JAVA_HOME" ]; then
  java=$JAVA_HOME/bin/java
fi
version=$("$java" -version 2>&1 | sed -n 's/.* version "\([0-9]*\).*/\1/p')
if [ -z "$version" ]; then
  echo "没有找到 Java：请安装 JDK 17 或更高版本，或用 JAVA_HOME 指明位置。" >&2
  exit 1
fi
if [ "$version" -lt 17 ]; then
  echo "Java 版本是 $version，太低：请安装 JDK 17 或更高版本，或用 JAVA_HOME 指明位置。" >&2
  exit 1
fi

command=${1:-help}
[ $# -gt 0 ] && shift
case "$command" in
  start)
    exec "$java" -jar "$home/launcher/launcher.jar" serve \
      --server "$home/wlp" --data "${YIWANG_DATA:-$home/data}" "$@"
    ;;
  ready | hash-password | import | template | generate)
    exec "$java" -jar "$home/launcher/launcher.jar" "$command" "$@"
    ;;
  verify)
    cd "$home" || exit 1
    if sha256sum -c --quiet SHA256SUMS; then
      echo "全部 $(wc -l <SHA256SUMS) 个文件与校验和一致。"
    else
      echo "有文件缺失或与校验和不一致（见上），请重新解压或重新取得安装包。" >&2
      exit 1
    fi
    ;;
  *)
    echo "用法：bin/yiwang start（启动，前台运行）| verify（校验文件）| ready（是否就绪）| hash-password（生成登录口令）| import（导入表格）| template（下载模板）| generate（生成示范数据）"
    [ "$command" = help ]
    ;;
esac
