//! The words of `theme`.

use clap::Subcommand;

use super::SiteFolder;

#[derive(Subcommand, Debug)]
pub enum ThemeCommand {
    /// List the theme's options and files, and where each file comes from.
    List(ThemeList),
    /// Copy files of the theme into the site, to be changed there.
    Copy(ThemeCopy),
}

#[derive(clap::Args, Debug)]
pub struct ThemeList {
    #[command(flatten)]
    pub site: SiteFolder,
}

#[derive(clap::Args, Debug)]
pub struct ThemeCopy {
    /// The files, by their path in the theme: templates/_card.html
    #[arg(required = true)]
    pub files: Vec<String>,
    #[command(flatten)]
    pub site: SiteFolder,
}
