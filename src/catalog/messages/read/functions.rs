//! The functions of messages: how NUMBER(), DATETIME() and LIST() and their options are read. Options have the names and values
//! that Intl gives them.

use fluent_syntax::ast;

use super::Reader;
use crate::catalog::messages::pattern::{DateStyle, Inline, NumberOptions, NumberStyle};
use crate::diag::did_you_mean;
use crate::locale::{ListStyle, Unit, UnitWidth, UnknownUnit};

/// What options of NUMBER() say of its style, in whatever order they come: with the option's name, to find it again.
#[derive(Default)]
struct Style<'r> {
    word: &'r str,
    unit: Option<(&'r str, Option<Unit>)>,
    width: Option<(&'r str, UnitWidth)>,
}

impl<'r> Reader<'r> {
    pub(super) fn function(&mut self, name: &'r str, arguments: &ast::CallArguments<&'r str>) -> Inline {
        let Some(value) = arguments.positional.first() else {
            self.fault(
                name,
                format!("{name}() is given nothing"),
                format!("Write what it is for: {name}($number)"),
            );
            return Inline::Text(String::new());
        };
        let value = Box::new(self.inline(value));
        match name {
            "NUMBER" => {
                let mut options = NumberOptions::default();
                let mut style = Style::default();
                for option in &arguments.named {
                    self.number_option(option, &mut options, &mut style);
                }
                options.style = self.number_style(name, style);
                Inline::NumberOf(value, options)
            }
            "LIST" => {
                let mut style = ListStyle::default();
                for option in &arguments.named {
                    match (option.name.name, literal(&option.value)) {
                        ("type", Some("conjunction")) => style = ListStyle::And,
                        ("type", Some("disjunction")) => style = ListStyle::Or,
                        _ => self.option(name, option, "type: \"conjunction\" or \"disjunction\""),
                    }
                }
                Inline::ListOf(value, style)
            }
            "DATETIME" => {
                let mut style = DateStyle::default();
                for option in &arguments.named {
                    match (option.name.name, literal(&option.value)) {
                        ("dateStyle", Some("long" | "full")) => style = DateStyle::Long,
                        ("dateStyle", Some("medium")) => style = DateStyle::Medium,
                        ("dateStyle", Some("short")) => style = DateStyle::Short,
                        _ => self.option(name, option, "dateStyle: \"long\", \"medium\" or \"short\""),
                    }
                }
                Inline::DateOf(value, style)
            }
            _ => {
                let d = did_you_mean(&name.to_uppercase(), ["NUMBER", "DATETIME", "LIST"]);
                let hint = d.unwrap_or_else(|| "Functions of messages: NUMBER, DATETIME, LIST.".to_owned());
                self.fault(name, format!("there is no function {name}()"), hint);
                Inline::Text(String::new())
            }
        }
    }

    fn number_option(
        &mut self,
        option: &ast::NamedArgument<&'r str>,
        options: &mut NumberOptions,
        style: &mut Style<'r>,
    ) {
        let value = literal(&option.value).unwrap_or_default();
        let decimals = value.parse::<u32>().ok().filter(|n| *n <= 6);
        match (option.name.name, value, decimals) {
            ("style", "decimal" | "percent" | "unit", _) => style.word = value,
            ("unit", ..) => style.unit = Some((option.name.name, self.unit(option, value))),
            ("unitDisplay", ..) if UnitWidth::named(value).is_some() => {
                style.width = UnitWidth::named(value).map(|width| (option.name.name, width));
            }
            ("type", "cardinal", _) => options.ordinal = false,
            ("type", "ordinal", _) => options.ordinal = true,
            ("useGrouping", "true" | "auto" | "always", _) => options.ungrouped = false,
            ("useGrouping", "false", _) => options.ungrouped = true,
            ("minimumFractionDigits", _, Some(n)) => options.least = Some(n),
            ("maximumFractionDigits", _, Some(n)) => options.most = Some(n),
            _ => self.option(
                "NUMBER",
                option,
                "style: \"decimal\", \"percent\" or \"unit\", unit, unitDisplay: \"short\" or \"long\", type: \"cardinal\" or \"ordinal\", minimumFractionDigits, maximumFractionDigits, useGrouping: \"false\"",
            ),
        }
    }

    /// None has been reported.
    fn unit(&mut self, option: &ast::NamedArgument<&'r str>, value: &str) -> Option<Unit> {
        let UnknownUnit { written, suggestion } = match value.parse() {
            Ok(unit) => return Some(unit),
            Err(unknown) => unknown,
        };
        let hint =
            suggestion.unwrap_or_else(|| "Units have the CLDR's names: unit: \"kilogram\".".to_owned());
        self.fault(option.name.name, format!("NUMBER() does not know the unit `{written}`"), hint);
        None
    }

    /// A style, and a unit where it is the style of units.
    fn number_style(&mut self, function: &'r str, style: Style<'r>) -> NumberStyle {
        let Style { word, unit, width } = style;
        let stray = unit.map(|(piece, _)| piece).or(width.map(|(piece, _)| piece));
        match (word, unit, stray) {
            ("unit", Some((_, unit)), _) => {
                let width = width.map_or(UnitWidth::default(), |(_, width)| width);
                unit.map_or(NumberStyle::Decimal, |unit| NumberStyle::Unit(unit, width))
            }
            ("unit", None, _) => {
                let message = "NUMBER() writes a unit, and is not told which".to_owned();
                self.fault(function, message, "Name it: unit: \"kilogram\".".to_owned());
                NumberStyle::Decimal
            }
            (_, _, Some(piece)) => {
                let message = format!("NUMBER() writes no unit here, and takes no `{piece}`");
                self.fault(piece, message, "Write style: \"unit\" beside it.".to_owned());
                NumberStyle::Decimal
            }
            ("percent", ..) => NumberStyle::Percent,
            _ => NumberStyle::Decimal,
        }
    }

    fn option(&mut self, function: &str, option: &ast::NamedArgument<&'r str>, known: &str) {
        let name = option.name.name;
        let message = format!("{function}() does not take this `{name}`");
        self.fault(name, message, format!("It takes {known}."));
    }
}

/// The options of functions are written out, as texts or numbers.
fn literal<'s>(value: &ast::InlineExpression<&'s str>) -> Option<&'s str> {
    match value {
        ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
            Some(value)
        }
        _ => None,
    }
}
