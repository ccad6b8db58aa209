//! `tradewind new`: the first shop anybody sees.

use crate::laws;
use crate::site::{AS_OF, Folder};

#[test]
fn a_new_shop_builds_at_once_and_keeps_every_law() {
    let folder = Folder::empty();
    let ran = folder.run(&["new", "my shop"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    // No `--as-of`: it must work on any day, without rates and without a network.
    let ran = folder.run(&["check", "--site", "my shop"]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    assert!(ran.stdout.contains("2 markets, 2 products, 0 warnings"), "{}{}", ran.stderr, ran.stdout);
    let ran = folder.run(&["build", "--site", "my shop", "--as-of", AS_OF]);
    assert_eq!(ran.code, Some(0), "{}", ran.stderr);
    laws::hold(&folder.path("my shop/public"));
}

#[test]
fn nothing_is_written_over() {
    let folder = Folder::empty();
    folder.write("shop/notes.txt", "mine");
    let ran = folder.run(&["new", "shop"]);
    assert_eq!(ran.code, Some(3), "{}", ran.stdout);
    assert!(ran.stderr.contains("there is something already"), "{}", ran.stderr);
    assert_eq!(std::fs::read_dir(folder.path("shop")).unwrap().count(), 1);
}
