//! The ballot: one address that says in words whether voting is to come, open, closed or decided.

use super::{
    Spoken, device,
    form::{self, Marked},
    paper::Paper,
    states,
};
use crate::{
    error::{PageError, PageResult},
    fields::Fields,
    urls,
    visit::Visit,
};
use axum::{
    extract::{Path, Query},
    http::{HeaderMap, StatusCode, header},
    response::{IntoResponse, Redirect, Response},
};
use domain::voting::{PollCode, Receipt, VoteRefusal, VoterCode, VoterCodeFault, VoterMode};
use serde::Deserialize;
use store::voting::{CastRefusal, CastRequest, VoterProof};

/// Longer ones are not ours.
const REQUEST_KEY_MAX: usize = 80;

/// What follows the address of a ballot.
#[derive(Deserialize)]
pub struct Asked {
    #[serde(flatten)]
    spoken: Spoken,
    /// The voter wants to change a ballot that is in.
    change: Option<String>,
    /// A device that many vote on: each types a code, and nothing is kept between them.
    kiosk: Option<String>,
    /// On a kiosk: the receipt of the ballot that was just cast.
    receipt: Option<String>,
}

pub async fn page(
    mut visit: Visit,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
) -> PageResult {
    asked.spoken.set(&mut visit);
    let kiosk = asked.kiosk.is_some();
    let paper = Paper::load(&visit, &read(&code)?, &asked.spoken, kiosk).await?;
    if kiosk && paper.poll.state.is_open() {
        return Ok(match asked.receipt.and_then(|receipt| Receipt::parse(&receipt).ok()) {
            Some(receipt) => states::next_voter(&visit, paper, &receipt),
            None => form::page(&visit, paper, &VoterProof::default(), Marked::default(), None),
        });
    }
    let proof = device::proof(&headers, &visit);
    let (check, own) = visit.store().stand_at_door(&paper.poll, &proof).await?;
    if check.now.is_err() {
        return Ok(states::shut(&visit, paper, check, own.map(|own| own.receipt), None));
    }
    match (check.voter, own, asked.change) {
        (Err(no), _, _) => Ok(states::turned_away(&visit, paper, no, check, None)),
        (Ok(_), Some(own), None) => Ok(states::received(&visit, paper, own)),
        (Ok(_), own, _) => {
            let marked = own.and_then(|own| own.marks).map(Marked::from).unwrap_or_default();
            let credential = proof.device.clone().unwrap_or_else(|| visit.site.backend.secret());
            let page = form::page(&visit, paper, &proof_of(proof, &credential), marked, None);
            Ok(with_credential(&visit, page, &credential))
        }
    }
}

/// Puts the ballot into the box; says what to mend and keeps the choice where that is not possible.
pub async fn cast(
    mut visit: Visit,
    Path(code): Path<String>,
    Query(asked): Query<Asked>,
    headers: HeaderMap,
    fields: Fields,
) -> PageResult {
    let spoken = asked.spoken;
    spoken.set(&mut visit);
    let kiosk = asked.kiosk.is_some();
    let code = read(&code)?;
    let request_key = fields.text("request_key");
    if request_key.len() > REQUEST_KEY_MAX {
        return Err(PageError::BadForm);
    }
    let terms = visit.site.papers.terms(&visit, &code).await?;
    let marked = Marked::of(&fields, terms.tally);
    let mut proof = if kiosk { VoterProof::default() } else { device::proof(&headers, &visit) };
    if kiosk {
        match VoterCode::parse(&fields.text("voter_code")) {
            Ok(typed) => proof.code = Some(typed),
            Err(fault) => {
                let error = code_fault(&visit, fault);
                let paper = Paper::load(&visit, &code, &spoken, kiosk).await?;
                let page = form::page(&visit, paper, &proof, marked.with_code(&fields), Some(error));
                return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
            }
        }
    }
    if terms.mode == VoterMode::OpenDevice && proof.code.is_none() && proof.device.is_none() {
        // a ballot without a credential could be sent twice and count twice, so it is not taken
        let paper = Paper::load(&visit, &code, &spoken, kiosk).await?;
        if let Err(shut) = paper.poll.door(0).now() {
            return refused(&visit, paper, &proof, marked, VoteRefusal::Shut(shut)).await;
        }
        let credential = visit.site.backend.secret();
        let error = visit.t.s("voting-needs-cookies");
        let page = form::page(&visit, paper, &proof_of(proof, &credential), marked, Some(error));
        let page = (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
        return Ok(with_credential(&visit, page, &credential));
    }
    let entropy = visit.site.backend.entropy.clone();
    let draw_receipt = Box::new(move || {
        let mut bytes = [0; 5];
        entropy.fill(&mut bytes);
        Receipt::from_bytes(bytes)
    });
    let request = CastRequest {
        code: code.clone(),
        proof: proof.clone(),
        request_key,
        paper: marked.as_filled(terms.tally),
        draw_receipt,
    };
    match visit.store().cast_ballot(request).await? {
        Ok(cast) if kiosk => {
            let next = format!("{}&receipt={}", urls::kiosk(code.as_str()), cast.receipt);
            Ok(Redirect::to(&spoken.keep(next)).into_response())
        }
        Ok(_) => Ok(Redirect::to(&spoken.keep(urls::ballot(code.as_str()))).into_response()),
        Err(CastRefusal::NoPoll) => Err(PageError::NotFound),
        Err(CastRefusal::Vote(refusal)) => {
            let paper = Paper::load(&visit, &code, &spoken, kiosk).await?;
            refused(&visit, paper, &proof, marked.with_code(&fields), refusal).await
        }
        Err(CastRefusal::Ballot(fault)) => {
            let error = form::fault(visit.t, fault);
            let paper = Paper::load(&visit, &code, &spoken, kiosk).await?;
            let page = form::page(&visit, paper, &proof, marked.with_code(&fields), Some(error));
            let page = (StatusCode::UNPROCESSABLE_ENTITY, page).into_response();
            Ok(match &proof.device {
                Some(credential) => with_credential(&visit, page, credential),
                None => page,
            })
        }
    }
}

/// Why nothing was taken: the poll is shut, or this voter has no ballot in it.
async fn refused(
    visit: &Visit,
    paper: Paper,
    proof: &VoterProof,
    marked: Marked,
    refusal: VoteRefusal,
) -> PageResult {
    let error = visit.t.of("vote-refused-", refusal.reason());
    let (check, own) = visit.store().stand_at_door(&paper.poll, proof).await?;
    let page = match refusal {
        VoteRefusal::Shut(_) => states::shut(visit, paper, check, own.map(|own| own.receipt), Some(error)),
        VoteRefusal::NoVote(_) if paper.kiosk => {
            let page = form::page(visit, paper, proof, marked, Some(error));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
        VoteRefusal::NoVote(no) => states::turned_away(visit, paper, no, check, Some(error)),
    };
    let status = match refusal {
        VoteRefusal::Shut(_) => StatusCode::CONFLICT,
        VoteRefusal::NoVote(_) => StatusCode::FORBIDDEN,
    };
    Ok((status, page).into_response())
}

/// Keeps the code somebody typed, so that it is asked for once an evening.
pub async fn show_code(
    mut visit: Visit,
    Path(code): Path<String>,
    Query(spoken): Query<Spoken>,
    fields: Fields,
) -> PageResult {
    spoken.set(&mut visit);
    let code = read(&code)?;
    let typed = fields.text("voter_code");
    let paper = Paper::load(&visit, &code, &spoken, false).await?;
    let voter = match VoterCode::parse(&typed) {
        Ok(voter) => voter,
        Err(fault) => {
            let (check, _) = visit.store().stand_at_door(&paper.poll, &VoterProof::default()).await?;
            let error = code_fault(&visit, fault);
            let page = states::ask_code(&visit, paper, check, &typed, Some(error));
            return Ok((StatusCode::UNPROCESSABLE_ENTITY, page).into_response());
        }
    };
    let proof = VoterProof { code: Some(voter.clone()), ..VoterProof::default() };
    let (check, _) = visit.store().stand_at_door(&paper.poll, &proof).await?;
    if let Err(no) = check.voter {
        let error = visit.t.of("vote-refused-", VoteRefusal::NoVote(no).reason());
        let page = states::ask_code(&visit, paper, check, &typed, Some(error));
        return Ok((StatusCode::FORBIDDEN, page).into_response());
    }
    let mut response = Redirect::to(&spoken.keep(urls::ballot(code.as_str()))).into_response();
    if let Some(cookie) = device::code_cookie(&visit.site, Some(&voter)) {
        response.headers_mut().append(header::SET_COOKIE, cookie);
    }
    Ok(response)
}

pub fn read(code: &str) -> Result<PollCode, PageError> {
    PollCode::parse(code).map_err(|_| PageError::NotFound)
}

pub fn code_fault(visit: &Visit, fault: VoterCodeFault) -> String {
    match fault {
        VoterCodeFault::Form(_) => visit.t.s("vote-code-form"),
        VoterCodeFault::Mistyped => visit.t.s("vote-code-mistyped"),
    }
}

fn proof_of(proof: VoterProof, credential: &str) -> VoterProof {
    VoterProof { device: Some(credential.to_owned()), ..proof }
}

/// Gives the device its secret, or keeps it for another thirty days.
fn with_credential(visit: &Visit, mut page: Response, credential: &str) -> Response {
    if let Some(cookie) = device::cookie(&visit.site, credential) {
        page.headers_mut().append(header::SET_COOKIE, cookie);
    }
    page
}
