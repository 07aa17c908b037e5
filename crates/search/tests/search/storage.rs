//! Writing, committing, opening again.

use crate::town::{asking, association, found, index_of};
use search::{Error, Index};

#[test]
fn nothing_shows_before_the_commit_and_a_rollback_forgets() {
    let directory = tempfile::tempdir().unwrap();
    let index = Index::open_or_create(directory.path().join("index")).unwrap();
    assert_eq!(index.stamp().unwrap(), None);
    let mut writer = index.writer(15_000_000).unwrap();
    assert!(matches!(index.writer(15_000_000), Err(Error::Busy)));
    writer.add(&association(1, "Première", "")).unwrap();
    writer.add(&association(1, "Seconde", "")).unwrap();
    assert_eq!(index.total(&asking("")).unwrap(), 0);
    writer.commit("12").unwrap();
    index.reload().unwrap();
    assert_eq!(
        (
            index.total(&asking("")).unwrap(),
            index.stamp().unwrap().as_deref()
        ),
        (1, Some("12"))
    );
    assert_eq!(index.total(&asking("première")).unwrap(), 0, "replaced");

    writer.add(&association(2, "Troisième", "")).unwrap();
    writer.rollback().unwrap();
    writer.add(&association(3, "Quatrième", "")).unwrap();
    writer.clear().unwrap();
    writer.add(&association(4, "Cinquième", "")).unwrap();
    index.reload().unwrap();
    assert_eq!(found(&index, &asking("")), [1], "the old state until the commit");
    writer.commit("13").unwrap();
    index.reload().unwrap();
    assert_eq!(found(&index, &asking("")), [4]);
    writer.delete(4);
    writer.commit("14").unwrap();
    writer.finish().unwrap();

    let elsewhere = Index::open(directory.path().join("index")).unwrap();
    assert_eq!(
        (elsewhere.len(), elsewhere.stamp().unwrap().as_deref()),
        (0, Some("14"))
    );
    assert!(elsewhere.damaged_files().unwrap().is_empty());
}

#[test]
fn what_another_process_committed_is_not_said_to_be_shown_before_it_is_searched() {
    let directory = tempfile::tempdir().unwrap();
    let index = Index::create(directory.path()).unwrap();
    let other = Index::open(directory.path()).unwrap();
    for (id, stamp) in [(1, "1"), (2, "2"), (3, "3")] {
        let mut writer = other.writer(15_000_000).unwrap();
        writer.add(&association(id, "Une", "")).unwrap();
        writer.commit(stamp).unwrap();
        writer.finish().unwrap();
        assert_eq!(index.stamp().unwrap().as_deref(), Some(stamp));
        let (shown, total) = (index.shown().unwrap(), index.total(&asking("")).unwrap());
        assert!(shown != stamp || total == id, "{shown}: {total}");
        index.reload().unwrap();
        assert_eq!(index.shown().unwrap(), stamp);
    }
}

#[test]
fn an_index_of_another_version_is_refused_and_replaced() {
    let directory = tempfile::tempdir().unwrap();
    assert!(matches!(
        Index::open(directory.path().join("nowhere")),
        Err(Error::OtherVersion)
    ));
    assert!(matches!(Index::open(directory.path()), Err(Error::OtherVersion)));
    std::fs::write(directory.path().join("meta.json"), "{}").unwrap();
    assert!(matches!(Index::open(directory.path()), Err(Error::OtherVersion)));
    std::fs::write(directory.path().join("diary.txt"), "mine").unwrap();
    assert!(Index::open_or_create(directory.path()).unwrap().is_empty());
    let mut writer = Index::create(directory.path()).unwrap().writer(0).unwrap();
    writer.add(&association(1, "Une", "")).unwrap();
    writer.commit("1").unwrap();
    drop(writer);
    assert_eq!(Index::open_or_create(directory.path()).unwrap().len(), 1);
    assert!(Index::create(directory.path()).unwrap().is_empty());
    assert!(
        directory.path().join("diary.txt").exists(),
        "only an index is removed"
    );
}

#[test]
fn a_walk_gives_the_index_as_it_was() {
    let index = index_of(&[association(1, "Une", ""), association(2, "Autre", "")]);
    let mut walk = index.walk(&asking("")).unwrap();
    let first = walk.next().unwrap().unwrap();
    let mut writer = index.writer(15_000_000).unwrap();
    writer.clear().unwrap();
    writer.commit("2").unwrap();
    index.reload().unwrap();
    let mut rest: Vec<u64> = walk.map(Result::unwrap).collect();
    rest.push(first);
    rest.sort_unstable();
    assert_eq!(rest, [1, 2]);
    assert_eq!(index.len(), 0);
}
